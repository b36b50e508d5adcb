import { setTimeout as wait } from 'node:timers/promises';
import { getIntrospectionQuery } from 'graphql';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { TestApi } from '../../../testing/api.ts';
import { NOON, TestRegion } from '../../../testing/region.ts';
import { openSession, SESSION_COOKIE } from '../../people/index.ts';
import type { PersonActor } from '../../platform/actor.ts';

let region: TestRegion;
let api: TestApi;
let person: PersonActor;

beforeAll(async () => {
  region = await TestRegion.start();
  person = await region.person(await region.organisation('region', 'A Region'), 'region-administrator');
  for (const name of ['Alder School', 'Birch School', 'Cedar School']) await region.institution(name);
});
beforeEach(async () => {
  api = await TestApi.start(region, { limitFactor: 1 });
});
afterEach(() => api.stop());
afterAll(() => region.stop());

const PAGE = '{ institutions(first: 100) { edges { node { name localAuthority { code } } } } }';
/** Costs 491 of the 500 points of a stranger, and finds nothing. */
const DEAR =
  '{ institutions(first: 98) { edges { node { localAuthority { code } latestResult { id headline { achieved } progress { items } } } } } }';

async function cookieOf({ id }: PersonActor): Promise<Record<string, string>> {
  return { cookie: `${SESSION_COOKIE}=${await openSession(region.orm.em.fork(), id, NOON)}` };
}

describe('an answer', () => {
  it('says what the operation might have cost, what it did cost and what is left', async () => {
    const before = Date.now();
    const { extensions } = await api.ask(PAGE, {}, await cookieOf(person));
    const cost = extensions?.['cost'] as Record<string, unknown>;
    // The list, three institutions, and three local authorities that were looked for.
    expect(cost).toMatchObject({ requested: 201, actual: 7, limit: 10_000, remaining: 49_993 });
    const seconds = (Date.parse(String(cost['resetAt'])) - before) / 1000;
    expect(seconds).toBeGreaterThan(45);
    expect(seconds).toBeLessThan(55);
  });

  it('says it in headers too', async () => {
    const { headers } = await api.send({ query: '{ viewer { demo } }' });
    expect(headers['ratelimit-policy']).toBe('"points";q=500;w=50');
    expect(headers['ratelimit']).toMatch(/^"points";r=499;t=(49|50)$/);
  });

  it('to what does not parse costs one point', async () => {
    await api.send({ query: '{' });
    const { headers } = await api.send({ query: '{ viewer {' });
    expect(headers['ratelimit']).toMatch(/^"points";r=498;/);
  });

  it('counts ten points for a mutation, whatever comes of it', async () => {
    const { extensions } = await api.ask(
      'mutation { createProgramme(input: { name: "", editionId: "x", audience: SCHOOLS, rounds: [] }) { programme { id } } }',
    );
    const { headers } = await api.send({
      query: 'mutation ($input: RevokeGrantInput!) { revokeGrant(input: $input) { grant { id } } }',
      variables: { input: { grantId: 'x' } },
    });
    expect(extensions).toBeUndefined();
    expect(headers['ratelimit']).toMatch(/^"points";r=489;/);
  });
});

it('lets many people of one address come to the first page at once', async () => {
  for (let visitor = 0; visitor < 50; visitor += 1) {
    const first = await api.ask('{ viewer { person { id } active { id } demo } demoPersonas { personId name role } }');
    expect(first.status).toBe(200);
  }
});

describe('a budget', () => {
  it('that is spent refuses with what to do and when, and runs nothing', async () => {
    for (let turn = 0; turn < 60; turn += 1) await api.ask(`{ nodes(ids: [${'"x" '.repeat(8)}]) { id } }`);
    const response = await api.send({ query: DEAR });
    expect(response.statusCode).toBe(429);
    expect(Number(response.headers['retry-after'])).toBeGreaterThan(0);
    expect(response.json()).toMatchObject({ errors: [{ extensions: { code: 'RATE_LIMITED' } }] });
    expect(response.json()).not.toHaveProperty('data');
    expect(response.json<{ errors: { message: string }[] }>().errors[0]?.message).toMatch(
      /^This costs up to \d+ points and \d+ of 500 are left\. Send it again in \d+ seconds?, or ask for less\.$/,
    );
  });

  it('is refused with 429 to a client that takes plain JSON only, too', async () => {
    for (let turn = 0; turn < 60; turn += 1) await api.ask(`{ nodes(ids: [${'"x" '.repeat(8)}]) { id } }`);
    expect((await api.ask(DEAR, {}, { accept: 'application/json' })).status).toBe(429);
  });

  it('is given back what an operation did not use', async () => {
    for (let turn = 0; turn < 5; turn += 1) expect((await api.ask(DEAR)).status).toBe(200);
  });

  it('of one person is not another’s, nor a stranger’s', async () => {
    const other = await region.person(await region.institution('Dogwood School'), 'careers-leader');
    await api.ask(PAGE, {}, await cookieOf(person));
    const { extensions } = await api.ask('{ viewer { demo } }', {}, await cookieOf(other));
    expect(extensions).toMatchObject({ cost: { remaining: 49_999 } });
    expect((await api.ask('{ viewer { demo } }')).extensions).toMatchObject({ cost: { remaining: 499 } });
  });

  it('of a person is one, however often they are signed in', async () => {
    await api.ask('{ viewer { demo } }', {}, await cookieOf(person));
    const { extensions } = await api.ask('{ viewer { demo } }', {}, await cookieOf(person));
    expect(extensions).toMatchObject({ cost: { remaining: 49_998 } });
  });

  it('of a stranger is their address’s', async () => {
    const from = (remoteAddress: string) =>
      api.app.inject({ method: 'GET', url: '/graphql?query=%7B__typename%7D', remoteAddress });
    await from('192.0.2.1');
    expect((await from('192.0.2.1')).headers['ratelimit']).toContain('r=498;');
    expect((await from('192.0.2.2')).headers['ratelimit']).toContain('r=499;');
  });
});

it('reading the schema is free once a minute, and then costs a hundred points', async () => {
  const left = async (): Promise<unknown> => (await api.send({ query: getIntrospectionQuery() })).headers['ratelimit'];
  expect(await left()).toContain('r=499;');
  expect(await left()).toContain('r=399;');
  expect(await left()).toContain('r=299;');
});

it('what is dearest is answered one at a time, and what is not goes past it', async () => {
  const dearest =
    '{ institutions(first: 100) { edges { node { assessments(first: 30) { edges { node { headline { achieved } } } } } } } }';
  // With more to spend, so that turns and not points decide.
  await api.stop();
  api = await TestApi.start(region, { limitFactor: 10 });
  const cookie = await cookieOf(person);
  const holder = new pg.Client({ connectionString: region.url });
  await holder.connect();
  const held = async (): Promise<number> => {
    const [row] = await region.orm.em
      .fork()
      .execute<{ held: number }[]>(
        `select count(*)::int as held from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
      );
    return row?.held ?? 0;
  };
  await holder.query('begin; lock table institution in access exclusive mode');
  const asked = Array.from({ length: 4 }, () => api.ask(dearest, {}, cookie));
  await expect.poll(held, { timeout: 10_000 }).toBe(1);
  expect((await api.ask('{ viewer { demo } }', {}, cookie)).status).toBe(200);
  await wait(200);
  expect(await held()).toBe(1);
  // Twelve more wait; whoever comes then is told to come back, so that there is room for others.
  const more = Array.from({ length: 13 }, () => api.ask(dearest, {}, cookie));
  expect(await Promise.race(more)).toMatchObject({ status: 503, errors: [{ extensions: { code: 'UNAVAILABLE' } }] });
  await holder.query('commit');
  await holder.end();
  expect((await Promise.all(asked)).map(({ status, errors }) => [status, errors])).toEqual(
    asked.map(() => [200, undefined]),
  );
  expect((await Promise.all(more)).map(({ status }) => status).toSorted()).toEqual([...Array(12).fill(200), 503]);
});
