import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { TestApi } from '../../testing/api.ts';
import { TestRegion } from '../../testing/region.ts';
import { REQUEST_RULES } from './request-limits.ts';

let region: TestRegion;
let api: TestApi;

beforeAll(async () => {
  region = await TestRegion.start();
});
beforeEach(async () => {
  // 1,200 requests and 60 to sign in, so that the test is short.
  api = await TestApi.start(region, { limitFactor: 0.2 });
});
afterEach(() => api.stop());
afterAll(() => region.stop());

const HERE = '192.0.2.1';
const from = (remoteAddress: string, url = '/healthz', method: 'GET' | 'POST' = 'GET') =>
  api.app.inject({ method, url, remoteAddress });

async function spend(url: string, times: number, method: 'GET' | 'POST' = 'GET'): Promise<void> {
  for (let turn = 0; turn < times; turn += 1) await from(HERE, url, method);
}

describe('requests from one address', () => {
  it('beyond what a building full of people sends are refused, with when to come again', async () => {
    await spend('/healthz', 1_199);
    expect((await from(HERE)).statusCode).toBe(200);
    const refused = await from(HERE);
    expect(refused.statusCode).toBe(429);
    expect(refused.headers).toMatchObject({ 'ratelimit-policy': '"requests";q=1200;w=60' });
    expect(refused.headers['ratelimit']).toMatch(/^"requests";r=0;t=\d+$/);
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    expect(refused.json()).toMatchObject({ error: { code: 'RATE_LIMITED' } });
    expect((await from(HERE, '/graphql')).json()).toMatchObject({ errors: [{ extensions: { code: 'RATE_LIMITED' } }] });
  });

  it('do not count against another', async () => {
    await spend('/healthz', 1_201);
    expect((await from('192.0.2.2')).statusCode).toBe(200);
  });

  it('to sign in are fewer, and leave room for the others', async () => {
    await spend('/auth/sign-out', 60, 'POST');
    expect((await from(HERE, '/auth/sign-out', 'POST')).statusCode).toBe(429);
    expect((await from(HERE)).statusCode).toBe(200);
  });
});

it('every rule is wider than what our own pages need in a minute', () => {
  const wide = REQUEST_RULES.filter(({ name }) => name !== 'reports');
  expect(wide.map(({ most }) => most).toSorted((a, b) => a - b)[0]).toBeGreaterThanOrEqual(300);
});
