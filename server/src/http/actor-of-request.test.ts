import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { TestApi } from '../../testing/api.ts';
import { NOON, TestRegion } from '../../testing/region.ts';
import { createKey, type NewKey } from '../partners/api-key.ts';
import { closeSession, openSession, SESSION_COOKIE } from '../people/index.ts';
import type { PersonActor } from '../platform/actor.ts';

let region: TestRegion;
let api: TestApi;
let partner: PersonActor;

beforeAll(async () => {
  region = await TestRegion.start();
  api = await TestApi.start(region);
  partner = await region.person(await region.organisation('partner', 'A Partner'), 'partner', 'Pat');
});
afterAll(async () => {
  await api.stop();
  await region.stop();
});

async function newKey(facts: { readonly expires?: string; readonly revoked?: boolean } = {}): Promise<NewKey> {
  const made = createKey();
  const revokedAt = facts.revoked ? NOON : null;
  await region.orm.em.fork().execute(
    `insert into api_client (id, organisation_id, name, key_prefix, key_hash, scopes, created_by, created_at, expires_on, revoked_at)
     values (?, ?, 'A program', ?, ?, '{status:read}', ?, ?, ?, ?)`,
    [
      randomUUID(),
      partner.membership?.organisationId,
      made.prefix,
      made.hash,
      partner.id,
      NOON,
      facts.expires ?? '2027-01-01',
      revokedAt,
    ],
  );
  return made;
}

const ask = (headers: Record<string, string>) => api.send({ query: '{ viewer { demo } }' }, headers);
const bearer = (key: string) => ask({ authorization: `Bearer ${key}` });

describe('a key', () => {
  it('works from the moment that it is made to the moment that it is revoked', async () => {
    const { key, hash } = await newKey();
    expect((await bearer(key)).statusCode).toBe(200);
    await region.orm.em.fork().execute('update api_client set revoked_at = ? where key_hash = ?', [NOON, hash]);
    expect((await bearer(key)).statusCode).toBe(401);
  });

  it('that is used leaves its day for its owner to see', async () => {
    const { key, hash } = await newKey();
    await bearer(key);
    await vi.waitFor(async () => {
      const rows = await region.orm.em
        .fork()
        .execute<object[]>('select last_used_on::text from api_client where key_hash = ?', [hash]);
      expect(rows).toEqual([{ last_used_on: '2026-10-01' }]);
    });
  });

  it('is taken from the header alone: in an address it would be in every log', async () => {
    const { key } = await newKey();
    for (const name of ['key', 'token', 'authorization', 'access_token']) {
      const url = `/graphql?query={viewer{person{id}}}&${name}=${key}`;
      const { headers } = await api.app.inject({ method: 'GET', url });
      expect(headers['ratelimit-policy']).toBe('"points";q=500000;w=50');
    }
  });
});

describe('a credential that is not good', () => {
  it('is refused in one way, whatever is wrong with it', async () => {
    const { key: whole } = await newKey();
    const { key: revoked } = await newKey({ revoked: true });
    const { key: expired } = await newKey({ expires: '2026-09-30' });
    const keys = [
      revoked,
      expired,
      createKey().key,
      whole.slice(0, -1),
      whole.toLowerCase(),
      'wm_live_',
      'x'.repeat(9_000),
    ];
    const answers = await Promise.all(keys.map(bearer));
    expect(new Set(answers.map(({ statusCode, body }) => `${statusCode} ${body}`)).size).toBe(1);
    expect(answers[0]?.statusCode).toBe(401);
    expect(answers[0]?.headers['www-authenticate']).toBe('Bearer');
    expect(answers[0]?.body).not.toMatch(/expired|revoked|wm_live/);
  });

  it('is never made good by another that comes along', async () => {
    const secret = await openSession(region.orm.em.fork(), partner.id, NOON);
    const both = await ask({ authorization: 'Bearer nonsense', cookie: `${SESSION_COOKIE}=${secret}` });
    expect(both.statusCode).toBe(401);
  });

  it.each(['Basic dXNlcjpwYXNz', 'Bearer', 'Bearer  a', 'bearer a b', '', 'Bearer a, Bearer b'])(
    'is %j too',
    async (authorization) => {
      expect((await ask({ authorization })).statusCode).toBe(401);
    },
  );

  it('is a session that has ended, and the browser is told to forget it', async () => {
    const secret = (await openSession(region.orm.em.fork(), partner.id, NOON)) ?? '';
    const cookie = `${SESSION_COOKIE}=${secret}`;
    expect((await ask({ cookie })).statusCode).toBe(200);
    await closeSession(region.orm.em.fork(), secret);
    const refused = await ask({ cookie });
    expect(refused.statusCode).toBe(401);
    expect(refused.headers['set-cookie']).toMatch(new RegExp(`^${SESSION_COOKIE}=;`));
  });
});
