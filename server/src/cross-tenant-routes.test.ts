import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TestApi } from '../testing/api.ts';
import { createPartner, type Partner } from '../testing/isolation/others.ts';
import { createSchool, type School } from '../testing/isolation/school.ts';
import { startWorld, type World } from '../testing/isolation/world.ts';
import { NOON } from '../testing/region.ts';
import { requireRows } from './http/listed-routes.ts';
import { createKey } from './partners/api-key.ts';
import { openSession, SESSION_COOKIE } from './people/index.ts';
import type { PersonActor } from './platform/actor.ts';
import { readGlobalId } from './platform/global-id.ts';

let world: World;
let api: TestApi;
let school: School;
let other: School;
let sharing: Partner;
let bystander: Partner;

beforeAll(async () => {
  world = await startWorld();
  api = await TestApi.start({ url: world.region.url, services: world.server.services });
  const common = await world.programme('Common');
  [sharing, bystander] = [await createPartner(world, 'Periwinkle'), await createPartner(world, 'Bistort')];
  const plan = { sharesWith: sharing.organisation, common };
  school = await createSchool(world, { ...plan, word: 'Quillwort', urn: '910001', ukprn: '10910001' });
  other = await createSchool(world, { ...plan, word: 'Bistort', urn: '910002', ukprn: '10910002' });
}, 60_000);
afterAll(async () => {
  await api.stop();
  await world.stop();
});

type Headers = Record<string, string>;

async function cookieOf({ id }: PersonActor): Promise<Headers> {
  const secret = await openSession(world.region.orm.em.fork(), id, NOON, { proved: true });
  return { cookie: `${SESSION_COOKIE}=${secret ?? ''}`, 'x-waymark-client': 'test' };
}

/** A key of a partner that may read everything that is shared. */
async function keyOf({ organisation, person }: Partner): Promise<Headers> {
  const { key, prefix, hash } = createKey();
  await world.region.orm.em.fork().execute(
    `insert into api_client (id, organisation_id, name, key_prefix, key_hash, scopes, created_by, created_at, expires_on)
     values (?, ?, 'A program', ?, ?, '{institutions:read,status:read,evidence:read}', ?, ?, '2027-01-01')`,
    [randomUUID(), organisation.id, prefix, hash, person.id, NOON],
  );
  return { authorization: `Bearer ${key}` };
}

const share = (level: string) => world.region.orm.em.fork().execute('update sharing_grant set level = ?', [level]);
const fileId = () => readGlobalId(school.things.file)?.parts[0] ?? '';

describe('a file', () => {
  const download = async (id: string, headers: Headers) => {
    const { statusCode, body } = await api.app.inject({ url: `/files/${id}`, headers });
    return { statusCode, body };
  };

  it('is the same as none to everybody from elsewhere, and to a partner below the level of evidence', async () => {
    await share('criterion');
    const askers = [
      await cookieOf(other.people['careers-leader']),
      await cookieOf(bystander.person),
      await keyOf(bystander),
      await cookieOf(sharing.person),
      await keyOf(sharing),
    ];
    for (const headers of askers) {
      const answer = await download(fileId(), headers);
      expect(answer).toMatchObject({ statusCode: 404 });
      expect(answer).toEqual(await download(randomUUID(), headers));
    }
    expect(await download(fileId(), {})).toMatchObject({ statusCode: 401 });
  });

  it('opens at the level of evidence, and closes with the grant', async () => {
    await share('evidence');
    const askers = [await cookieOf(school.people.governor), await cookieOf(sharing.person), await keyOf(sharing)];
    for (const headers of askers)
      expect(await download(fileId(), headers)).toEqual({ statusCode: 200, body: 'Quillwort content' });
    await world.region.orm.em.fork().execute('update sharing_grant set revoked_at = ?', [NOON]);
    for (const headers of askers.slice(1)) expect(await download(fileId(), headers)).toMatchObject({ statusCode: 404 });
    await world.region.orm.em.fork().execute('update sharing_grant set revoked_at = null');
  });

  it('that nothing uses yet is nobody’s, not even at its own school', async () => {
    const upload = readGlobalId(school.things.upload)?.parts[0] ?? '';
    const headers = await cookieOf(school.people.headteacher);
    expect(await download(upload, headers)).toEqual(await download(randomUUID(), headers));
  });

  it('is not taken from strangers and programs', async () => {
    const upload = (headers: Headers) =>
      api.app.inject({
        method: 'POST',
        url: '/uploads?name=a.txt',
        headers: { 'content-type': 'text/plain', ...headers },
        payload: 'a',
      });
    expect((await upload({})).statusCode).toBe(401);
    const refused = await upload(await keyOf(sharing));
    expect([refused.statusCode, refused.json<{ error: { code: string } }>().error.code]).toEqual([403, 'FORBIDDEN']);
    expect((await upload(await cookieOf(other.people.contributor))).statusCode).toBe(201);
  });
});

describe('a cursor', () => {
  const LIST = `query ($after: String) { institutions(first: 1, after: $after) {
    totalCount pageInfo { endCursor } edges { node { name } } } }`;
  const EVIDENCE = `query ($id: ID!, $after: String) { institution(by: { id: $id }) { evidence(first: 1, after: $after) {
    totalCount pageInfo { endCursor } edges { node { title } } } } }`;

  it('of another school leads on in one’s own list', async () => {
    const mine = await api.ask(LIST, {}, await cookieOf(school.people.governor));
    const { endCursor } = (mine.data?.['institutions'] as { pageInfo: { endCursor: string } }).pageInfo;
    const theirs = await api.ask(LIST, { after: endCursor }, await cookieOf(other.people.governor));
    expect(theirs.data).toMatchObject({ institutions: { totalCount: 1, edges: [] } });
    expect(JSON.stringify(theirs)).not.toContain('Quillwort');
  });

  it('of another school’s evidence fits no list of one’s own', async () => {
    const mine = await api.ask(EVIDENCE, { id: school.things.institution }, await cookieOf(school.people.governor));
    const after = JSON.stringify(mine.data).match(/"endCursor":"([^"]+)"/)?.[1];
    expect(after).toBeDefined();
    const headers = await cookieOf(other.people.governor);
    const theirs = await api.ask(EVIDENCE, { id: other.things.institution, after }, headers);
    expect(theirs.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
  });
});

describe('an idempotency key', () => {
  const RENAME = `mutation ($input: AddMemberInput!) { addMember(input: $input) { problems { code } membership { person { name } } } }`;
  const input = (institutionId: string) => ({
    input: { institutionId, name: 'Newcomer Quillwort', email: 'newcomer@example.org', role: 'CONTRIBUTOR' },
  });

  it('of another school is one’s own: the same request is run anew, and never answered with theirs', async () => {
    const key = { 'idempotency-key': 'a-key-that-two-schools-have' };
    const body = input(school.things.institution);
    const mine = await api.ask(RENAME, body, { ...key, ...(await cookieOf(school.people.headteacher)) });
    expect(mine.data).toMatchObject({
      addMember: { problems: [], membership: { person: { name: 'Newcomer Quillwort' } } },
    });
    for (const headers of [await cookieOf(other.people.headteacher), await cookieOf(sharing.person), {} as Headers]) {
      const theirs = await api.ask(RENAME, body, { ...key, ...headers });
      expect(theirs.data).toEqual({ addMember: null });
      expect(JSON.stringify(theirs)).not.toContain('Newcomer');
    }
    const again = await api.ask(RENAME, body, { ...key, ...(await cookieOf(school.people.headteacher)) });
    expect(again.data).toEqual(mine.data);
  });

  it('is another one when its owner acts for another organisation', async () => {
    const { id: personId } = school.people['careers-leader'];
    const elsewhere = randomUUID();
    const em = world.region.orm.em.fork();
    const { organisationId = '' } = other.people.governor.membership ?? {};
    await em.execute(`insert into membership values (?, ?, ?, 'governor', '2026-10-02')`, [
      elsewhere,
      personId,
      organisationId,
    ]);
    const headers = {
      ...(await cookieOf(school.people['careers-leader'])),
      'idempotency-key': 'a-key-of-two-roles-of-one',
    };
    const body = { input: { ...input(school.things.institution).input, email: 'second@example.org' } };
    expect((await api.ask(RENAME, body, headers)).data).toMatchObject({ addMember: { problems: [] } });
    await em.execute('update session set membership_id = ? where person_id = ?', [elsewhere, personId]);
    const there = await api.ask(RENAME, body, headers);
    expect(there.errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
    expect(there.data).toEqual({ addMember: null });
  });
});

describe('a route', () => {
  it('that the table of permissions does not list is not opened', () => {
    expect(() => requireRows(['/graphql', '/planted'])).toThrow('/planted: give each a row');
    expect(() => requireRows(['/graphql', '/files/:id'])).not.toThrow();
  });
});
