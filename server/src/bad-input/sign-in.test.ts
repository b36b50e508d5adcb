import { afterAll, beforeAll, expect, it } from 'vitest';
import { TestApi } from '../../testing/api.ts';
import { TestRegion } from '../../testing/region.ts';

let region: TestRegion;
let api: TestApi;
const jobs: unknown[] = [];

beforeAll(async () => {
  region = await TestRegion.start();
  Object.assign(region.services, { jobs: { add: (_name: string, data: unknown) => Promise.resolve(jobs.push(data)) } });
  api = await TestApi.start(region);
});
afterAll(async () => {
  await api.stop();
  await region.stop();
});

const BAD_ADDRESSES = [
  '',
  ' ',
  'ada',
  'a\0@example.org',
  'a\uD83C@example.org',
  `${'a'.repeat(250)}@example.org`,
  5,
  null,
];

it.each([
  { url: '/auth/link', body: (email: unknown) => ({ email }) },
  { url: '/auth/password', body: (email: unknown) => ({ email, password: 'any' }) },
])('$url refuses what is no address, says what to send, and does nothing', async ({ url, body }) => {
  for (const email of BAD_ADDRESSES) {
    const response = await api.app.inject({ method: 'POST', url, payload: body(email) });
    expect(response.statusCode).toBe(400);
    expect(response.json()).toMatchObject({
      error: { code: 'BAD_USER_INPUT', message: expect.stringContaining('name@example.org') as string },
    });
  }
  expect(jobs).toEqual([]);
});

it.each(['/auth/link', '/auth/link/use', '/auth/password'])('%s refuses a body that is no JSON', async (url) => {
  for (const payload of ['{', '[]', '"a"', 'null']) {
    const response = await api.app.inject({
      method: 'POST',
      url,
      payload,
      headers: { 'content-type': 'application/json' },
    });
    expect(response.statusCode).toBe(400);
    expect(response.json()).toMatchObject({ error: { code: expect.stringMatching(/^BAD_/) as string } });
  }
});
