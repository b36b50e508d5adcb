import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSchema, parse, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { agree, ask, requestsTo } from './agree.ts';
import { LIMITS, MANNERS, PEERS, startContestant, type Contestant, type ContestantName } from './contestants.ts';
import { startCrowd, type Crowd } from './crowd.ts';
import { goalsOf, type Figures } from './goals.ts';
import { measure, type Field, type Measurement } from './measure.ts';
import { openNation, type OpenNation } from './open-nation.ts';
import { OPERATIONS, type OperationId, type QueryId } from './operations.ts';
import { readOptions } from './options.ts';
import { report } from './report.ts';

// The whole of `npm run bench` on a nation of a few schools, for a moment each. How fast anybody is, is not looked at.

const INSTITUTIONS = 60;
const ALL: readonly ContestantName[] = ['waymark', ...LIMITS, ...PEERS];

let folder: string;
let nation: OpenNation;
let crowd: Crowd;
const contestants: Contestant[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'waymark-bench-test-'));
  nation = await openNation({ institutions: INSTITUTIONS, ways: 3, folder });
  crowd = startCrowd();
  // The server lets the role sign in that PostGraphile reads as.
  contestants.push(await startContestant('waymark', nation.url));
  const others = ALL.filter((name) => name !== 'waymark');
  contestants.push(...(await Promise.all(others.map((name) => startContestant(name, nation.url)))));
}, 480_000);
afterAll(async () => {
  crowd.stop();
  await Promise.all(contestants.map(({ stop }) => stop()));
  await nation.close();
  await rm(folder, { recursive: true, force: true });
}, 60_000);

const contestant = (name: ContestantName): Contestant => contestants.find((one) => one.name === name) as Contestant;

describe('the operations', () => {
  it.each(Object.values(OPERATIONS))('$id is one of the API', async ({ document }) => {
    const schema = buildSchema(await readFile(new URL('../../schema.graphql', import.meta.url), 'utf8'));
    expect(validate(schema, parse(document))).toEqual([]);
  });
});

describe('the contestants', () => {
  const pages = async (query: QueryId, names: readonly ContestantName[]) =>
    names.map((name) => ({
      contestant: contestant(name),
      requests: requestsTo(contestant(name), query, INSTITUTIONS, [null]),
    }));

  it.each(['Q1', 'Q2', 'Q3', 'Q4'] as const)('give the same answers to %s', async (query) => {
    const able = ALL.filter((name) => MANNERS[name].operations.includes(query));
    expect(able.length).toBeGreaterThanOrEqual(4);
    await expect(agree(query, await pages(query, able))).resolves.toBeUndefined();
  });

  it('are told apart when one of them answers something else', async () => {
    const [first, second] = await pages('Q1', ['waymark', 'limit-node']);
    const others = { ...second, requests: second?.requests.toReversed() ?? [] };
    await expect(agree('Q1', [first, others] as never)).rejects.toThrow(
      /^Waymark and limit, JSON by Node disagree about Q1 .* at data\.institution\./,
    );
  });

  it.each(ALL)('%s shows nothing to strangers', async (name) => {
    const query = MANNERS[name].operations.includes('Q1') ? 'Q1' : 'Q2';
    const [request] = requestsTo(contestant(name), query, INSTITUTIONS, [null]);
    const stranger = { headers: { cookie: 'wm_session=nobody' }, variables: request?.variables ?? {} };
    await expect(ask(contestant(name), query, stranger)).rejects.toThrow(`${MANNERS[name].title} answers ${query}`);
  });
});

describe('measuring', () => {
  it('yields figures of everybody for everything, and reports them', async () => {
    const field: Field = { nation, contestants };
    const options = { connections: [2], rounds: 1, seconds: 0.2 };
    const measurements: Measurement[] = [];
    for (const operation of Object.keys(OPERATIONS) as OperationId[])
      measurements.push(...(await measure(operation, field, { crowd, options, say: () => undefined })));
    const measured = measurements.map((one) => `${one.operation} ${one.contestant}`).toSorted();
    const expected = ALL.flatMap((name) => MANNERS[name].operations.map((operation) => `${operation} ${name}`));
    expect(measured).toEqual(expected.toSorted());
    for (const { rounds } of measurements)
      expect(rounds).toEqual([expect.objectContaining({ perSecond: expect.any(Number) as number, failures: 0 })]);

    const figures: Figures = { institutions: INSTITUTIONS, measurements, growth: [], memory: null, scoring: [] };
    const text = report(figures, options);
    for (const { id, title } of Object.values(OPERATIONS)) expect(text).toContain(`| ${id} ${title} `);
    for (const name of ALL) expect(text).toContain(MANNERS[name].title);
  }, 480_000);
});

describe('the goals', () => {
  const pace = (perSecond: number, p99 = 1) => ({ answers: 1, perSecond, p50: 1, p99, sentBack: 0, failures: 0 });
  const of = (contestantName: ContestantName, operation: OperationId, perSecond: number, p99 = 1): Measurement => ({
    operation,
    connections: 32,
    contestant: contestantName,
    rounds: [pace(perSecond, p99)],
  });
  const figures: Figures = {
    institutions: 24_453,
    measurements: [
      of('waymark', 'Q1', 60),
      of('limit-node', 'Q1', 90),
      of('limit-sql', 'Q1', 100),
      of('yoga', 'Q1', 50),
      of('waymark', 'M1', 10, 31),
      of('limit-node', 'M1', 10, 10),
    ],
    growth: [{ operation: 'Q1', contestant: 'waymark', institutions: 1_000, small: [110], large: [100] }],
    memory: { connections: 128, seconds: 4, samples: [100, 300, 300, 390] },
    scoring: [20_000],
  };

  it.each([
    { what: 'Q1 against the limit, 32 connections', reached: '0.60×', met: true },
    { what: 'Q1 against Yoga, 32 connections', reached: '1.20×', met: false },
    { what: 'Q1 against Mercurius, 32 connections', reached: null, met: null },
    { what: 'M1, slowest hundredth, against a bare write, 32 connections', reached: '3.10×', met: false },
    { what: 'Q1, time from 1,000 to 24,453 institutions', reached: '1.10×', met: true },
    { what: 'scoring, one thread, with every step', reached: '20,000', met: true },
    { what: 'memory of the server under 128 connections', reached: '390 MiB, 1.30× within 4 s', met: false },
  ])('$what', ({ what, reached, met }) => {
    expect(goalsOf(figures).find((goal) => goal.what === what)).toMatchObject({ reached, met });
  });
});

describe('the command line', () => {
  it('takes one thing to look at', () => {
    expect(readOptions(['--small', '--only', 'M1,Q1', '--peers', 'none', '--connections', '1,8'])).toMatchObject({
      institutions: 1_000,
      smaller: null,
      only: ['Q1', 'M1'],
      peers: [],
      connections: [1, 8],
    });
  });

  it.each([
    { args: ['--only', 'Q9'], says: '--only takes some of Q1, Q2, Q3, Q4, M1, M2 (you said Q9).' },
    { args: ['--peers', 'nobody'], says: '--peers takes some of yoga, mercurius, postgraphile (you said nobody).' },
    { args: ['--rounds', 'few'], says: '--rounds takes a whole number from 1 (you said few).' },
  ])('says what is wrong with $args', ({ args, says }) => {
    expect(() => readOptions(args)).toThrow(says);
  });
});
