import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Checked, CheckMessage, CheckWorkerData } from './check-worker.ts';

/** How long one module may take to be imported, and how long to be checked. */
const MOST_MS = 10_000;
/** How long the thread may take to begin, before it runs a module's code: on a busy machine it waits for its turn. */
const BEGUN_WITHIN_MS = 60_000;
/** The heap for all modules and their checks, in MiB. */
const MOST_MIB = 512;

/**
 * Imports modules and holds them to the contract in a thread of their own: importing and checking run a stranger's code,
 * which may never come back. One that does not is left out, and the others are looked at again.
 */
export async function checkApart(
  sources: readonly string[],
  root: string,
  mostMs = MOST_MS,
): Promise<readonly Checked[]> {
  const lost: Checked[] = [];
  for (;;) {
    const rest = sources.filter((source) => !lost.some((one) => one.source === source));
    const outcome = await runWorker({ sources: rest, root }, mostMs);
    if ('checked' in outcome) {
      const all = new Map([...lost, ...outcome.checked].map((one) => [one.source, one]));
      return sources.flatMap((source) => all.get(source) ?? []);
    }
    lost.push(outcome.lost);
  }
}

type Outcome = { readonly checked: readonly Checked[] } | { readonly lost: Checked };

function runWorker(data: CheckWorkerData, mostMs: number): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    // As it was written when run from the sources, and as it was built otherwise.
    const file = fileURLToPath(new URL(`./check-worker${import.meta.url.slice(-3)}`, import.meta.url));
    const worker = new Worker(file, {
      workerData: data,
      resourceLimits: { maxOldGenerationSizeMb: MOST_MIB },
      env: {},
    });
    let doing: Extract<CheckMessage, { kind: 'begins' }> | null = null;
    const end = (outcome: Outcome): void => {
      clearTimeout(timer);
      resolve(outcome);
      void worker.terminate();
    };
    const give = (why: string, error?: unknown): void => {
      if (doing) end({ lost: lostTo(doing, why) });
      else reject(error instanceof Error ? error : new Error(why));
    };
    const late = (): void =>
      give(doing ? `it took longer than ${mostMs / 1_000} seconds to be ${doing.phase}` : 'the check did not begin');
    let timer = setTimeout(late, BEGUN_WITHIN_MS);
    worker.on('message', (message: CheckMessage) => {
      if (message.kind === 'found') return end(message);
      doing = message;
      clearTimeout(timer);
      timer = setTimeout(late, mostMs);
    });
    worker.on('error', (error: Error) =>
      give(`it failed while it was ${doing?.phase ?? 'begun'}: ${error.message}`, error),
    );
    worker.on('exit', () => give(`it ended the process while it was ${doing?.phase ?? 'begun'}`));
  });
}

const lostTo = ({ source }: { readonly source: string }, why: string): Checked => ({
  source,
  id: source,
  problems: [
    {
      code: 'never-ends',
      path: '',
      message: `"${source}" is left out, because ${why}. A module only defines things: take out whatever waits, loops or ends the process.`,
    },
  ],
});
