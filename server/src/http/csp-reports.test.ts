import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { TestApi } from '../../testing/api.ts';
import { TestRegion } from '../../testing/region.ts';

let region: TestRegion;
let api: TestApi;
const lines: Readonly<Record<string, string>>[] = [];

beforeAll(async () => {
  region = await TestRegion.start();
  api = await TestApi.start(region, { complain: (facts) => void lines.push(facts) });
});
beforeEach(() => (lines.length = 0));
afterAll(async () => {
  await api.stop();
  await region.stop();
});

const send = (payload: string, type = 'application/csp-report') =>
  api.app.inject({ method: 'POST', url: '/csp-reports', headers: { 'content-type': type }, payload });

const report = (facts: object): string =>
  JSON.stringify({
    'csp-report': {
      'effective-directive': 'script-src-elem',
      'blocked-uri': 'https://evil.example/x.js?secret=1',
      'document-uri': 'https://waymark.example.org/schools/x?token=2#3',
      ...facts,
    },
  });

describe('a report', () => {
  it('is written with whose script it was and on which page, without queries', async () => {
    expect((await send(report({}))).statusCode).toBe(204);
    expect(lines).toEqual([{ directive: 'script-src-elem', blocked: 'https://evil.example', page: '/schools/x' }]);
  });

  it('is cut to its length', async () => {
    await send(report({ 'effective-directive': 'x'.repeat(5_000), 'blocked-uri': `\n${'y'.repeat(5_000)}` }));
    expect(Object.values(lines[0] ?? {}).map(({ length }) => length)).toEqual([100, 100, 10]);
  });

  it.each([
    { name: 'that is no JSON', payload: 'flood', status: 204 },
    { name: 'that is no report', payload: '{"csp-report":{"effective-directive":{"a":1}}}', status: 204 },
    { name: 'that is too large', payload: report({ 'blocked-uri': 'x'.repeat(20_000) }), status: 413 },
    { name: 'of another type', payload: report({}), type: 'text/plain', status: 415 },
  ])('$name is not written', async ({ payload, type, status }) => {
    expect((await send(payload, type)).statusCode).toBe(status);
    expect(lines).toEqual([]);
  });
});

it('strangers can write so many lines a minute, and no more', async () => {
  const narrow = await TestApi.start(region, { limitFactor: 1, complain: (facts) => void lines.push(facts) });
  for (let turn = 0; turn < 50; turn += 1)
    await narrow.app.inject({
      method: 'POST',
      url: '/csp-reports',
      headers: { 'content-type': 'application/csp-report' },
      payload: report({}),
    });
  expect(lines).toHaveLength(20);
  await narrow.stop();
});
