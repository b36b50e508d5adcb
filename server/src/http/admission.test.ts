import pg from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { TestApi } from '../../testing/api.ts';
import { Gate } from '../../testing/gate.ts';
import { NOON, TestRegion } from '../../testing/region.ts';
import { createMetrics } from '../operating/metrics.ts';
import { openSession, SESSION_COOKIE } from '../people/index.ts';
import { toGlobalId } from '../platform/global-id.ts';
import { applicationUrl } from '../persistence/application-login.ts';
import { connectAsApplication } from '../persistence/orm.ts';
import { ROOM, turnsOf } from './admission.ts';

let region: TestRegion;
let api: TestApi;
let cookie: string;
let holder: pg.Client;
const gate = new Gate();
const reported: unknown[] = [];
const PATIENT = { timeout: 20_000 };

beforeEach(async () => {
  region = await TestRegion.start();
  reported.length = 0;
  const leader = await region.person(await region.institution('Alder School'), 'careers-leader');
  cookie = `${SESSION_COOKIE}=${await openSession(region.orm.em.fork(), leader.id, NOON)}`;
  holder = new pg.Client({ connectionString: region.url });
  await holder.connect();
});
afterEach(async () => {
  await holder.end();
  await api.stop();
  await region.stop();
});

const report = (_reference: string, error: unknown): void => void reported.push(error);
const viewer = () => api.send({ query: '{ viewer { person { name } } }' }, { cookie });

describe('a server with more to do than it can', () => {
  it('lets so many work and wait, and tells the others at once to come back', async () => {
    const room = { ...ROOM, atOnce: 1, mostWaiting: 1, longestWaitMs: 20_000 };
    const turns = turnsOf(room);
    const metrics = createMetrics();
    api = await TestApi.start(region, { room, turns, metrics, report, measure: gate.plugin });
    gate.close();
    const let_in = [viewer(), viewer()];
    await expect.poll(() => turns.waiting, PATIENT).toBe(1);
    const refused = await viewer();
    expect(refused.statusCode).toBe(503);
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    expect(refused.json()).toMatchObject({ errors: [{ extensions: { code: 'UNAVAILABLE' } }] });
    const elsewhere = await api.app.inject({ method: 'GET', url: '/exports/person', headers: { cookie } });
    expect(elsewhere.statusCode).toBe(503);
    expect(elsewhere.json()).toMatchObject({ error: { code: 'UNAVAILABLE' } });
    expect((await api.app.inject('/readyz')).statusCode).toBe(200);
    gate.open();
    expect((await Promise.all(let_in)).map(({ statusCode }) => statusCode)).toEqual([200, 200]);
    expect((await viewer()).statusCode).toBe(200);
    expect([turns.working, turns.waiting]).toEqual([0, 0]);
    expect(await metrics.registry.getSingleMetricAsString('waymark_requests_refused_total')).toMatch(/_total 2$/m);
    expect(reported).toEqual([]);
  });

  it('tells who has waited too long to come back', async () => {
    const room = { ...ROOM, atOnce: 1, longestWaitMs: 100 };
    api = await TestApi.start(region, { room, report, measure: gate.plugin });
    gate.close();
    const first = viewer();
    await expect.poll(() => gate.waiting, PATIENT).toBe(1);
    expect((await viewer()).statusCode).toBe(503);
    gate.open();
    expect((await first).statusCode).toBe(200);
  });

  it('with five connections answers two hundred at once, each one way or the other', async () => {
    await region.services.orm.close();
    const orm = await connectAsApplication(applicationUrl(region.url), { pool: { min: 0, max: 5 } });
    Object.assign(region.services, { orm });
    const room = { ...ROOM, longestWaitMs: 20_000 };
    const turns = turnsOf(room);
    api = await TestApi.start(region, { room, turns, report, measure: gate.plugin });
    gate.close();
    const asked = Array.from({ length: 200 }, viewer);
    await expect.poll(() => turns.waiting, PATIENT).toBe(ROOM.mostWaiting);
    gate.open();
    const statuses = (await Promise.all(asked)).map(({ statusCode }) => statusCode);
    const count = (status: number): number => statuses.filter((one) => one === status).length;
    expect([count(200), count(503)]).toEqual([132, 68]);
  });
});

describe('a request that takes too long', () => {
  const PLACE = `mutation ($input: PlaceHoldInput!) { placeHold(input: $input) { problems { code } } }`;
  let input: object;
  const holds = () => region.orm.em.fork().execute('select from legal_hold');

  beforeEach(async () => {
    const administrator = await region.person(
      await region.organisation('region', 'The Region'),
      'region-administrator',
    );
    cookie = `${SESSION_COOKIE}=${await openSession(region.orm.em.fork(), administrator.id, NOON)}`;
    const { id } = await region.institution('Birch School');
    input = { institutionId: toGlobalId('Institution', id), reason: 'A complaint.' };
  });

  it('is told so, and no more of it is done', async () => {
    const metrics = createMetrics();
    api = await TestApi.start(region, { room: { ...ROOM, longestMs: 500 }, metrics, report, measure: gate.plugin });
    await holder.query('begin; lock table legal_hold in share row exclusive mode');
    const response = await api.send({ query: PLACE, variables: { input } }, { cookie });
    expect(response.statusCode).toBe(503);
    expect(response.json()).toMatchObject({ errors: [{ extensions: { code: 'UNAVAILABLE' } }] });
    await holder.query('rollback');
    await expect.poll(() => region.waitingForLocks(), PATIENT).toBe(0);
    expect(await holds()).toEqual([]);
    expect(await metrics.registry.getSingleMetricAsString('waymark_requests_given_up_total')).toMatch(/_total 1$/m);
    expect(reported).toEqual([]);
  });

  it('would have been done otherwise', async () => {
    api = await TestApi.start(region, { report, measure: gate.plugin });
    await api.send({ query: PLACE, variables: { input } }, { cookie });
    expect(await holds()).toHaveLength(1);
  });
});
