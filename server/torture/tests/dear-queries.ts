import { listProgrammes } from '../asks.ts';
import { answerOf } from '../asks.ts';
import { Load, unexpected } from '../load.ts';
import type { BuiltServer } from '../../testing/built-server.ts';
import type { HttpApi } from '../../testing/http-api.ts';
import type { TortureTest } from '../torture-test.ts';

const DEAR_CLIENTS = 20;
const OTHERS = 4;
const RATIO = 2;
const LOOP_MS = 100;
/** A ratio of less is chance. */
const LEAST_MS = 25;

const dearQuery = (rounds: number): string => `{ institutions(first: 100) { edges { node { id name
  assessments(first: ${rounds}) { edges { node { id headline { achieved } } } } } } } }`;
const MOST_ROUNDS = 100;

/** R22: some ask for as much as they may, and the others hardly wait longer. */
export const dearQueries: TortureTest = {
  name: 'R22',
  title: 'dear queries',
  async run(bench) {
    const { findings, size } = bench;
    const world = await bench.world({ ownDatabase: true });
    const server = await world.server();
    const api = world.api(server);
    const seconds = Math.min(30, size.seconds);
    const others = () => new Load().closed(OTHERS, seconds, () => listProgrammes(api, world.region));
    await new Load().closed(OTHERS, 2, () => listProgrammes(api, world.region));
    const query = await dearest(api, world.region);
    const quiet = await others();
    await loopDelay(server);
    const dear = new Load();
    const [, loud] = await Promise.all([
      dear.closed(DEAR_CLIENTS, seconds, () => () => askDearly(api, world.region, query)),
      others(),
    ]);
    const delay = await loopDelay(server);
    findings.fault(...unexpected(dear, 'ok', '503').map((answer) => `a dear query was answered with ${answer}`));
    findings.fault(...unexpected(loud, 'ok').map((answer) => `somebody else was answered with ${answer}`));
    findings.figure('dear queries', dear.answers);
    const before = quiet.percentile('ok', 0.99);
    findings.figure('p99 of others without them in ms', Math.round(before));
    bench.within('p99 of others with them in ms', loud.percentile('ok', 0.99), RATIO * Math.max(LEAST_MS, before));
    bench.within('event loop delay p99 in ms', delay, LOOP_MS);
    return `${DEAR_CLIENTS} clients, each with one query at the limit of cost after the other, beside ${OTHERS} who read a short list`;
  },
};

/** The query that costs most of those that are not refused for what they cost. */
async function dearest(api: HttpApi, cookie: string): Promise<string> {
  for (let rounds = MOST_ROUNDS; rounds > 0; rounds -= 1) {
    const query = dearQuery(rounds);
    if ((await askDearly(api, cookie, query)) === 'ok') return query;
  }
  throw new Error('every dear query is refused');
}

async function askDearly(api: HttpApi, cookie: string, query: string): Promise<string> {
  const { status, headers, errors } = await api.send(query, { cookie });
  return answerOf(status, headers, errors[0]?.extensions?.['code']);
}

/** The 99th percentile since it was asked last, in milliseconds. */
async function loopDelay({ address }: BuiltServer): Promise<number> {
  const text = await (await fetch(new URL('/metrics', address))).text();
  return Number(/^nodejs_eventloop_lag_p99_seconds\S*\s+(\S+)/m.exec(text)?.[1]) * 1_000;
}
