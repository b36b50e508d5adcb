import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { TestApi } from '../../testing/api.ts';
import { liveIn, type LivedInPerson } from '../../testing/lived-in-person.ts';
import { NOON, TestRegion } from '../../testing/region.ts';
import { openSession, SESSION_COOKIE } from '../people/index.ts';
import type { Operator } from '../platform/operator.ts';
import { toGlobalId } from '../platform/global-id.ts';

let region: TestRegion;
let api: TestApi;
let person: LivedInPerson;

beforeAll(async () => {
  region = await TestRegion.start();
  api = await TestApi.start(region);
});
afterAll(async () => {
  await api.stop();
  await region.stop();
});
beforeEach(async () => {
  person = await liveIn(region);
});

async function get(url: string, personId?: string, { proved = false, at = api } = {}) {
  const secret = personId && (await openSession(region.orm.em.fork(), personId, NOON, { proved }));
  return at.app.inject({ url, ...(secret && { cookies: { [SESSION_COOKIE]: secret } }) });
}

const events = () =>
  region.orm.em
    .fork()
    .execute<{ actor_id: string }[]>(
      `select actor_id from domain_event where type = 'person.exported' and subject = ? group by actor_id`,
      [person.actor.id],
    );

describe('downloading what is held about a person', () => {
  it('gives them a file that nothing keeps, and records it', async () => {
    const { statusCode, headers, body } = await get('/exports/person', person.actor.id);
    expect(statusCode).toBe(200);
    expect(headers).toMatchObject({
      'content-disposition': 'attachment; filename="waymark-data-2026-10-01.json"',
      'cache-control': 'no-store',
    });
    expect(JSON.parse(body)).toMatchObject({ parts: { account: { entries: [{ name: person.name }] } } });
    expect(await events()).toEqual([{ actor_id: person.actor.id }]);
  });

  it('gives a region administrator that of somebody who asked, and records who read it', async () => {
    const body = await region.organisation('region', 'The Region');
    const administrator = await region.person(body, 'region-administrator');
    const url = `/exports/person/${toGlobalId('Person', person.actor.id)}`;
    Object.assign(region.services.settings, { demo: false });
    const unproved = await get(url, administrator.id);
    expect([unproved.statusCode, unproved.json()]).toMatchObject([403, { error: { reason: 'PROOF_NEEDED' } }]);
    expect(await events()).toEqual([]);
    const answer = await get(url, administrator.id, { proved: true });
    expect(answer.statusCode).toBe(200);
    expect(answer.body).toContain(person.email);
    expect(await events()).toEqual([{ actor_id: administrator.id }]);
  });

  it.each(['headteacher', 'governor'] as const)(
    'gives a %s of the same school nothing, as if there were nobody',
    async (role) => {
      const colleague = await region.person(person.institution, role);
      const theirs = await get(`/exports/person/${toGlobalId('Person', person.actor.id)}`, colleague.id);
      const nobody = await get(`/exports/person/${toGlobalId('Person', crypto.randomUUID())}`, colleague.id);
      expect([theirs.statusCode, nobody.statusCode]).toEqual([404, 404]);
      expect(theirs.body).toBe(nobody.body);
      expect(await events()).toEqual([]);
    },
  );

  it('makes ten files an hour for one person, and those of others all the same', async () => {
    const limited = await TestApi.start(region, { limitFactor: 1 });
    const own = () => get('/exports/person', person.actor.id, { at: limited });
    for (let time = 0; time < 10; time += 1) expect((await own()).statusCode).toBe(200);
    const refused = await own();
    expect(refused.json()).toMatchObject({ error: { code: 'RATE_LIMITED' } });
    expect([refused.statusCode, Number(refused.headers['retry-after'])]).toEqual([429, expect.closeTo(3_600, -2)]);
    const other = await liveIn(region, 'Somebody of the same kind');
    expect((await get('/exports/person', other.actor.id, { at: limited })).statusCode).toBe(200);
    await limited.stop();
  });

  it('answers an id that is none with 404, and a stranger with 401', async () => {
    expect((await get('/exports/person/nonsense', person.actor.id)).statusCode).toBe(404);
    expect((await get('/exports/person')).statusCode).toBe(401);
  });
});

describe('security.txt', () => {
  const operator = { name: null, email: null, address: null, icoNumber: null, securityContact: null };
  const withOperator = (changes: Partial<Operator>) =>
    Object.assign(region.services.settings, {
      publicUrl: 'https://waymark.example.org',
      operator: { ...operator, ...changes },
    });

  it.each(['/security.txt', '/.well-known/security.txt'])(
    'at %s says where to report a hole, as RFC 9116 wants it',
    async (path) => {
      withOperator({ securityContact: 'https://example.org/security' });
      const { statusCode, headers, body } = await get(path);
      expect(statusCode).toBe(200);
      expect(headers['content-type']).toBe('text/plain; charset=utf-8');
      expect(body).toBe(
        [
          'Contact: https://example.org/security',
          'Expires: 2027-05-01T00:00:00.000Z',
          'Preferred-Languages: en',
          'Canonical: https://waymark.example.org/.well-known/security.txt',
          '',
        ].join('\n'),
      );
    },
  );

  it("has the operator's address when no other contact is named, and is not there without either", async () => {
    withOperator({ email: 'data@example.org' });
    expect((await get('/security.txt')).body).toContain('Contact: mailto:data@example.org\n');
    withOperator({});
    expect((await get('/security.txt')).statusCode).toBe(404);
  });
});
