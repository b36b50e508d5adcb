import type { EventEmitter } from 'node:events';
import autocannon, { type Client, type Request as Sent, type Result } from 'autocannon';
import type { Request, Saving } from './requests.ts';

// Asks somebody as fast as they answer, in a process of its own, so that what is measured does not wait for who measures.
// Takes one `Load` after the other from whoever started it, and gives a `Pace` for each.

interface Aim {
  readonly url: string;
  readonly connections: number;
  readonly operationName: string;
  readonly document: string;
}

/** What is to be sent: requests round and round for some time, each of them once, or answers saved again and again. */
export type Load = Aim &
  (
    | { readonly kind: 'again'; readonly seconds: number; readonly requests: readonly Request[] }
    | { readonly kind: 'once'; readonly requests: readonly Request[] }
    | { readonly kind: 'save'; readonly seconds: number; readonly savings: readonly Saving[] }
  );

/** How fast somebody was. */
export interface Pace {
  readonly answers: number;
  readonly perSecond: number;
  /** Milliseconds that half of the answers, and 99 of 100, took at most. */
  readonly p50: number;
  readonly p99: number;
  /** Answers that told to come back a little later: with more connections than turns, that is what a server is to say. */
  readonly sentBack: number;
  /** Answers that were none: errors, time-outs, other refusals. */
  readonly failures: number;
}

/** What one connection sends, in order, and then again. */
type Share = (connection: number) => Sent[];

async function run(load: Load): Promise<Pace> {
  const connections = Math.min(load.connections, countOf(load));
  const faults = { count: 0 };
  const share = shareOf(load, connections, faults);
  let next = 0;
  const asked = autocannon({
    url: load.url,
    connections,
    // Longer than anybody waits; what does not come at all is a failure.
    timeout: 60,
    // It looks so often whether it is time to end.
    sampleInt: 100,
    ...(load.kind === 'once' ? { amount: countOf(load) - (countOf(load) % connections) } : { duration: load.seconds }),
    setupClient: (client: Client) => void client.setRequests(share(next++)),
    // It is a promise that also tells of each answer.
  }) as EventEmitter & Promise<Result>;
  const begun = performance.now();
  let last = begun;
  void asked.on('response', () => (last = performance.now()));
  const result = await asked;
  const sentBack = result.statusCodeStats?.[`${TOO_MANY}`]?.count ?? 0;
  return {
    answers: result['2xx'],
    perSecond: last > begun ? (result['2xx'] * 1_000) / (last - begun) : 0,
    p50: result.latency.p50,
    p99: result.latency.p99,
    sentBack,
    failures: result.non2xx - sentBack + result.errors + result.timeouts + faults.count,
  };
}

/** The status of an answer that tells to come back. */
const TOO_MANY: number = 503;

const countOf = (load: Load): number => (load.kind === 'save' ? load.savings.length : load.requests.length);

/** Requests that one connection keeps ready. */
const READY = 100;

function shareOf(load: Load, connections: number, faults: { count: number }): Share {
  const { operationName, document: query } = load;
  const sent = ({ headers, variables }: Request): Sent => ({
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ operationName, query, variables }),
  });
  switch (load.kind) {
    case 'again':
      return (connection) => {
        const { length } = load.requests;
        // Everybody begins elsewhere, so that no two ask for the same at the same time.
        const first = Math.floor((connection * length) / connections);
        return Array.from({ length: Math.min(READY, length) }, (_, index) =>
          sent(load.requests[(first + index) % length] as Request),
        );
      };
    case 'once':
      return (connection) => load.requests.filter((_, index) => index % connections === connection).map(sent);
    case 'save':
      return (connection) =>
        load.savings
          .filter((_, index) => index % connections === connection)
          .map((saving) => saver(saving, sent, faults));
  }
}

/** Saves one answer whenever it is its turn, knowing what came of the last time. */
function saver(
  { headers, input, values, revision: first }: Saving,
  sent: (request: Request) => Sent,
  faults: { count: number },
): Sent {
  let revision = first;
  let turn = 0;
  return {
    method: 'POST',
    setupRequest: (request) => {
      turn += 1;
      const variables = { input: { ...input, value: values[turn % 2], expectedRevision: revision } };
      return { ...request, ...sent({ headers, variables }) };
    },
    onResponse: (status, body) => {
      if (status === TOO_MANY) return;
      const saved = /"revision":(\d+)/.exec(body)?.[1];
      // Whoever writes and says nothing of it counts as well.
      if (saved !== undefined) revision = Number(saved);
      else if (!body.includes('"written":1')) faults.count += 1;
    },
  };
}

process.on('message', (load: Load) => {
  run(load).then(
    (pace) => process.send?.({ pace }),
    (error: unknown) => process.send?.({ error: String(error) }),
  );
});
process.once('disconnect', () => process.exit(0));
