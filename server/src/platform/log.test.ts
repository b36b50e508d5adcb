import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { TestApi } from '../../testing/api.ts';
import { TestRegion } from '../../testing/region.ts';
import { createLog } from './log.ts';

const written: string[] = [];
const log = createLog('debug', { write: (line) => void written.push(line) });

beforeEach(() => (written.length = 0));

const KEY = `wm_live_${'A1'.repeat(28)}z`;
const SECRET = 'gorse-kettle-lantern-42';

describe('what is written', () => {
  it.each([
    { name: 'a header', facts: { headers: { authorization: `Bearer ${SECRET}` } } },
    { name: 'a header within', facts: { request: { raw: { Authorization: SECRET } } } },
    { name: 'a cookie', facts: { request: { cookies: { wm: SECRET } } } },
    { name: 'a cookie that is set', facts: { reply: { 'Set-Cookie': [`wm=${SECRET}`] } } },
    { name: 'a body', facts: { request: { body: { password: SECRET } } } },
    { name: 'a query string', facts: { request: { query: { name: SECRET } } } },
    { name: 'variables', facts: { graphql: { variables: { input: { comment: SECRET } } } } },
    { name: 'parameters of a statement', facts: { statement: { parameters: [SECRET] } } },
    { name: 'a secret by its name', facts: { secret_hash: SECRET, 'x-api-key': SECRET, keyHash: SECRET } },
    { name: 'an address within a sentence', facts: { note: `it was for lee@school.example` }, not: 'lee@school' },
    { name: 'a key within a sentence', facts: { note: `refused ${KEY} today` }, not: KEY },
    { name: 'a link’s secret', facts: { note: `https://x.example/sign-in/link#secret=${SECRET}` } },
    { name: 'a password in an address', facts: { note: `postgres://waymark:${SECRET}@db.example/waymark` } },
    { name: 'what lies very deep', facts: { a: { b: { c: { d: { e: { f: { g: SECRET } } } } } } } },
  ])('has nothing of $name', ({ facts, not = SECRET }) => {
    log.debug(facts, 'planted');
    expect(written).toHaveLength(1);
    expect(written[0]).not.toContain(not);
    expect(written[0]).toContain('planted');
  });

  it('has no secret in its sentence either', () => {
    log.error(`Bearer ${SECRET} and ${KEY} of lee@school.example`);
    expect(written[0]).not.toMatch(new RegExp(`${SECRET}|${KEY}|lee@`));
  });

  it('says of an error what kind it is and where, and nothing that a library hung on it', () => {
    const error = Object.assign(new TypeError('no such thing\nentity: { email: planted }'), {
      config: { headers: SECRET },
      source: SECRET,
      code: 'EPIPE',
    });
    log.error({ reference: 'r', err: new Error('outer', { cause: error }) }, 'failure');
    const { err, reference } = JSON.parse(written[0] ?? '') as { err: Record<string, unknown>; reference: string };
    expect(reference).toBe('r');
    expect(err).toMatchObject({
      type: 'Error',
      message: 'outer',
      cause: { type: 'TypeError', message: 'no such thing', code: 'EPIPE' },
    });
    expect(err['stack']).toEqual(expect.arrayContaining([expect.stringContaining('log.test.ts')]));
    expect(written[0]).not.toMatch(new RegExp(`${SECRET}|planted`));
  });

  it('is one line, whatever stands in it', () => {
    const forged = '\n{"level":60,"msg":"forged"}\r\n\u2028\u001b[31mred\u0000';
    log.warn({ directive: forged }, 'report');
    expect(written[0]?.trimEnd()).not.toMatch(/[\n\r\u001b\u0000]/u);
    expect(JSON.parse(written[0] ?? '')).toMatchObject({ directive: forged, level: 40 });
  });
});

describe('a failure in the server', () => {
  let region: TestRegion;
  let api: TestApi;
  beforeAll(async () => {
    region = await TestRegion.start();
    api = await TestApi.start(region, { report: (reference, err) => log.error({ reference, err }, 'failure') });
  });
  afterAll(async () => {
    await api.stop();
    await region.stop();
  });

  it('of the database is written without what the statement was given', async () => {
    const em = region.orm.em.fork();
    const insert = `insert into person (id, name, email, created_at) values (?, ?, ?, 'no date')`;
    const error: unknown = await em
      .execute(insert, ['00000000-0000-4000-8000-000000000001', SECRET, 'lee@school.example'])
      .catch((caught: unknown) => caught);
    log.error({ err: error }, 'failure');
    expect(String(error)).toContain('no date');
    expect(written[0]).toContain('the database refused a statement');
    expect(written[0]).not.toMatch(new RegExp(`${SECRET}|lee@|no date|insert`));
  });

  it('is quoted to the caller by a reference alone, and written under it', async () => {
    await region.orm.em.fork().execute('alter table sign_in_failure rename to gone');
    const { statusCode, body } = await api.app.inject({
      method: 'POST',
      url: '/auth/password?token=planted',
      headers: { cookie: `wm_known=${SECRET}` },
      payload: { email: 'lee@school.example', password: SECRET },
    });
    await region.orm.em.fork().execute('alter table gone rename to sign_in_failure');
    expect(statusCode).toBe(500);
    expect(body).toMatch(/Quote [0-9a-f-]{36} when you ask for help/);
    expect(body).not.toMatch(/sign_in_failure|relation|at /);
    const [, reference = ''] = /Quote (\S+)/.exec(body) ?? [];
    expect(written.join('')).toContain(reference);
    expect(written.join('')).not.toMatch(new RegExp(`${SECRET}|lee@|planted`));
  });
});
