import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';
import { readSignal, toAll, type Signal } from './signal.ts';
import { Watch } from './watch.ts';

/** What happens, as it happens, in whichever process: PostgreSQL carries it. */
export interface ChangeStream {
  /** Signals that are wanted, until the watch is ended. Signals to everybody come too. */
  watch(wants: (signal: Signal) => boolean): Watch;
  /** How many watches are open. */
  readonly watching: number;
  /** Whether PostgreSQL can tell what happens. */
  readonly connected: boolean;
  /** Ends all watches. */
  stop(): Promise<void>;
}

interface ListenOptions {
  readonly onError: (error: unknown) => void;
  /** Told how long after its event each signal came, in seconds. */
  readonly heard?: (lag: number) => void;
  readonly now?: () => Date;
  /** Time between ticks, at which watchers look whether they still may watch. */
  readonly tickMs?: number;
  /** Wait before a lost connection is made again. */
  readonly retryMs?: number;
}

/** Listens on a connection of its own, and makes it again when it is lost. */
export async function listenForChanges(
  databaseUrl: string,
  { onError, heard, now = () => new Date(), tickMs = 60_000, retryMs = 1_000 }: ListenOptions,
): Promise<ChangeStream> {
  const watches = new Set<Watch>();
  const stopping = new AbortController();
  const tellAll = (signal: Signal): void => {
    for (const watch of watches) watch.tell(signal);
  };
  let client: Client | null = null;

  async function open(): Promise<void> {
    const fresh = new Client({ connectionString: databaseUrl, application_name: 'waymark changes' });
    fresh.on('notification', ({ payload }) => {
      const signal = readSignal(payload);
      if (!signal) return;
      heard?.(Math.max(0, now().getTime() - signal.at.getTime()) / 1000);
      tellAll(signal);
    });
    fresh.on('error', onError);
    await fresh.connect();
    await fresh.query('listen waymark_change');
    fresh.once('end', () => void reopen());
    client = fresh;
  }

  async function reopen(): Promise<void> {
    client = null;
    while (!stopping.signal.aborted) {
      try {
        await wait(retryMs, undefined, { signal: stopping.signal });
        await open();
        return tellAll(toAll('missed', now()));
      } catch (error) {
        if (!stopping.signal.aborted) onError(error);
      }
    }
  }

  await open();
  const ticker = setInterval(() => tellAll(toAll('tick', now())), tickMs);
  ticker.unref();
  return {
    get watching() {
      return watches.size;
    },
    get connected() {
      return client !== null;
    },
    watch: (wants) => addWatch(watches, wants, stopping.signal.aborted),
    async stop() {
      stopping.abort();
      clearInterval(ticker);
      await Promise.all([...watches].map((watch) => watch.return()));
      const last = client;
      client = null;
      await last?.end();
    },
  };
}

/** @param over whether all others were ended: whoever comes then would be waited for, and is ended too */
function addWatch(watches: Set<Watch>, wants: (signal: Signal) => boolean, over: boolean): Watch {
  const watch: Watch = new Watch(wants, () => watches.delete(watch));
  watches.add(watch);
  if (over) void watch.return();
  return watch;
}
