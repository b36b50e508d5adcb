import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { TestApi } from '../../testing/api.ts';
import { NOON, TestRegion } from '../../testing/region.ts';
import type { Institution } from '../institutions/index.ts';
import type { Mail } from '../mail/index.ts';
import { INVITE_JOB, openSession, SESSION_COOKIE } from '../people/index.ts';
import { Membership, type Organisation } from '../organisations/index.ts';
import { toGlobalId } from '../platform/global-id.ts';
import {
  CONFIRM_JOB,
  sendConfirmation,
  sweepJoinRequests,
  TELL_APPROVERS_JOB,
  TELL_DECLINED_JOB,
  tellApprovers,
  tellDeclined,
} from '../registration/index.ts';
import { JoinRequest } from '../registration/join-request.entity.ts';
import { sendInvitation } from '../sign-in/index.ts';
import type { PersonActor } from '../platform/actor.ts';

const HOUR_MS = 60 * 60 * 1000;

let region: TestRegion;
let api: TestApi;
let body: Organisation;
let administrator: PersonActor;
let school: Institution;
let leader: PersonActor;
const mails: Mail[] = [];
const jobs: (readonly [string, Readonly<Record<string, string>>])[] = [];

beforeAll(async () => {
  region = await TestRegion.start();
  Object.assign(region.services, {
    settings: { ...region.services.settings, demo: false, publicUrl: 'https://waymark.example.org' },
    mailer: { send: (mail: Mail) => Promise.resolve(mails.push(mail)) },
    jobs: { add: (name: string, data: never) => Promise.resolve(jobs.push([name, data])) },
  });
  api = await TestApi.start(region);
  body = await region.organisation('region', 'The Region');
  administrator = await region.person(body, 'region-administrator', 'Rae');
}, 30_000);
afterAll(async () => {
  await api.stop();
  await region.stop();
});
beforeEach(async () => {
  [mails.length, jobs.length] = [0, 0];
  await region.orm.em.fork().execute('delete from sign_in_failure; delete from join_request');
  school = await region.institution('Alder School', {
    website: 'www.alder.example',
    town: 'Ashby',
    postcode: 'NE1 4AB',
  });
  leader = await region.person(school, 'careers-leader', 'Lee');
});

const post = (url: string, payload: object, remoteAddress = '192.0.2.1') =>
  api.app.inject({ method: 'POST', url, payload, remoteAddress });
const search = (text: string, remoteAddress = '192.0.2.1') =>
  api.app.inject({ method: 'GET', url: `/auth/register/schools?text=${encodeURIComponent(text)}`, remoteAddress });

const form = (changes: object = {}) => ({
  name: 'Wren Ashdown',
  email: 'Wren@alder.example',
  school: school.urn,
  role: 'careers-leader',
  note: 'I teach geography.',
  ...changes,
});

/** Does what the queue would. */
async function workOff(now = NOON): Promise<void> {
  for (const [name, data] of jobs.splice(0)) {
    if (name === CONFIRM_JOB) await sendConfirmation(region.services, data as never);
    if (name === TELL_APPROVERS_JOB) await tellApprovers(region.services, data['institutionId'] ?? '', now);
    if (name === TELL_DECLINED_JOB) await tellDeclined(region.services, data as never);
    if (name === INVITE_JOB) await sendInvitation(region.services, data as never, now);
  }
}

/** Asks to join, and gives the secret of the link that was sent. */
async function ask(changes: object = {}, from?: string): Promise<string> {
  const response = await post('/auth/register', form(changes), from);
  expect([response.statusCode, response.body]).toEqual([202, '{}']);
  await workOff();
  return /register\/confirm#(\S+)/.exec(mails.at(-1)?.text ?? '')?.[1] ?? '';
}
const confirm = (secret: string) => post('/auth/register/confirm', { secret });

async function asks(changes: object = {}): Promise<void> {
  expect((await confirm(await ask(changes))).statusCode).toBe(200);
}

async function as(actor: PersonActor, query: string, variables: object = {}) {
  const cookie = `__Host-${SESSION_COOKIE}=${await openSession(region.orm.em.fork(), actor.id, NOON, { proved: true })}`;
  return api.ask(query, variables, { cookie, 'x-waymark-client': 'test' });
}

interface Waiting {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly addressHint: string;
}

async function waitingFor(actor: PersonActor, at = school): Promise<readonly Waiting[]> {
  const { data } = await as(
    actor,
    'query ($id: ID!) { institution(by: { id: $id }) { joinRequests { id name email role note askedAt addressHint } } }',
    { id: toGlobalId('Institution', at.id) },
  );
  return (data?.['institution'] as { joinRequests: readonly Waiting[] } | null)?.joinRequests ?? [];
}

const approve = (actor: PersonActor, requestId: string, role = 'CONTRIBUTOR') =>
  as(
    actor,
    'mutation ($input: ApproveJoinRequestInput!) { approveJoinRequest(input: $input) { membership { role state } problems { code message } } }',
    { input: { requestId, role } },
  );
const decline = (actor: PersonActor, requestId: string, reason = 'We do not know you.') =>
  as(
    actor,
    'mutation ($input: DeclineJoinRequestInput!) { declineJoinRequest(input: $input) { request { id } problems { code path message } } }',
    { input: { requestId, reason } },
  );

describe('the search for a school', () => {
  it.each([
    ['part of the name', () => 'lder sch'],
    ['the URN', () => school.urn ?? ''],
    ['the postcode', () => 'ne14ab'],
    ['the beginning of the postcode', () => 'NE1 4'],
  ])('finds it by %s, and tells the name, the town and the number alone', async (_what, text) => {
    const { schools } = (await search(text())).json<{ schools: readonly object[] }>();
    expect(schools).toContainEqual({ name: 'Alder School', town: 'Ashby', number: school.urn });
  });

  it('finds nothing for signs that stand for others, and no closed school', async () => {
    await region.institution('Shut School', { status: 'closed' });
    for (const text of ['%%%', '___', "' or 1=1 --", 'Shut School', '\0\0\0Shut'])
      expect((await search(text)).json()).toEqual({ schools: [], more: false });
  });

  it('shows twenty at most, and says that there are more', async () => {
    for (let count = 0; count < 21; count += 1) await region.institution(`Plenty School ${count}`);
    const found = (await search('plenty')).json<{ schools: readonly object[]; more: boolean }>();
    expect([found.schools.length, found.more]).toEqual([20, true]);
  });

  it.each(['', 'ab', '   a '])('wants three characters or more, not “%s”', async (text) => {
    expect((await search(text)).statusCode).toBe(400);
  });

  it('is refused to an address that searches too often, and to nobody else', async () => {
    for (let time = 0; time < 120; time += 1) await search('alder', '192.0.2.9');
    const refused = await search('alder', '192.0.2.9');
    expect([refused.statusCode, Number(refused.headers['retry-after']) > 0]).toEqual([429, true]);
    expect((await search('alder', '192.0.2.10')).statusCode).toBe(200);
  });
});

describe('asking to join', () => {
  it('waits for the people of the school once the address is confirmed, and they are told', async () => {
    const secret = await ask();
    expect(mails).toMatchObject([{ to: 'wren@alder.example', subject: 'Confirm your e-mail address for Waymark' }]);
    expect(await waitingFor(leader)).toEqual([]);
    expect((await confirm(secret)).json()).toEqual({ school: 'Alder School' });
    await workOff();
    expect(mails[1]).toMatchObject({
      to: `${leader.id}@example.org`,
      subject: 'Somebody asks to join Alder School in Waymark',
    });
    expect(await waitingFor(leader)).toMatchObject([
      { name: 'Wren Ashdown', email: 'wren@alder.example', note: 'I teach geography.', addressHint: 'MATCHES_WEBSITE' },
    ]);
    const [event] = await region.orm.em
      .fork()
      .execute<object[]>(`select type, data from domain_event where stream_id = ?`, [school.id]);
    expect(event).toEqual({ type: 'join-request.confirmed', data: {} });
  });

  it('sends nothing of what the stranger typed to an address that may be somebody else’s', async () => {
    await ask({ name: 'Win a prize at evil.example', note: 'Click evil.example' });
    expect(JSON.stringify(mails)).not.toContain('evil.example');
  });

  it('answers the same, whoever has the address and whatever they asked for before', async () => {
    const known = await region.person(school, 'governor');
    const answers = [];
    for (const email of [`${known.id}@example.org`, 'nobody@example.org', 'nobody@example.org']) {
      const { statusCode, body: said, cookies } = await post('/auth/register', form({ email }));
      answers.push(JSON.stringify([statusCode, said, cookies]));
      await workOff();
    }
    expect(new Set(answers).size).toBe(1);
    expect(mails[0]?.subject).toBe('You can use Waymark for Alder School already');
  });

  it.each<{ what: string; changes: object; path: string }>([
    { what: 'no name', changes: { name: ' ' }, path: 'name' },
    { what: 'a name of two lines', changes: { name: 'Wren\r\nBcc: all@example.org' }, path: 'name' },
    { what: 'a null byte', changes: { name: 'W\0' }, path: 'name' },
    { what: 'a name of 201 characters', changes: { name: 'W'.repeat(201) }, path: 'name' },
    { what: 'two addresses', changes: { email: 'a@example.org,b@example.org' }, path: 'email' },
    { what: 'an address with a line end', changes: { email: 'a@example.org\nBcc: b@example.org' }, path: 'email' },
    { what: 'a school that is not there', changes: { school: '999999' }, path: 'school' },
    { what: 'an id instead of a number', changes: { school: "1' or 1=1" }, path: 'school' },
    { what: 'the role of a region', changes: { role: 'region-administrator' }, path: 'role' },
    { what: 'a note of 1,001 characters', changes: { note: 'x'.repeat(1_001) }, path: 'note' },
  ])('says what to repair in $what, and keeps nothing', async ({ changes, path }) => {
    const response = await post('/auth/register', form(changes));
    expect(response.statusCode).toBe(400);
    expect(response.json<{ problems: readonly { path: string }[] }>().problems.map((one) => one.path)).toEqual([path]);
    expect(await region.orm.em.fork().count(JoinRequest)).toBe(0);
  });

  it.each([
    ['state', { confirmedAt: NOON }],
    ['decision', { decision: 'approved' }],
    ['organisation', { organisationId: 'x' }],
  ])('has no way to bring its own %s', async (_what, more) => {
    expect((await post('/auth/register', form(more))).statusCode).toBe(400);
    expect(await region.orm.em.fork().count(JoinRequest)).toBe(0);
  });

  it.each([
    ["apostrophes and circumflexes: O'Neill-Gŵyn", "O'Neill-Gŵyn"],
    ['another script, right to left', 'ليلى‏'],
    ['a sign of four bytes', 'Wren 🐦'],
    ['what looks like markup', '<script>alert(1)</script>'],
  ])('keeps a name with %s as it is', async (_what, name) => {
    await asks({ name });
    expect((await waitingFor(leader)).map((one) => one.name)).toEqual([name]);
  });

  it('has three open requests for an address at most, and one for a school', async () => {
    const others = [];
    for (const name of ['Birch', 'Cedar', 'Elder']) others.push(await region.institution(name));
    await asks();
    expect(await ask()).toBe('');
    for (const { urn } of others) await ask({ school: urn });
    expect(await region.orm.em.fork().count(JoinRequest, { email: 'wren@alder.example' })).toBe(3);
  });

  it('sends five messages to one address in a day, from wherever it is asked', async () => {
    for (let time = 0; time < 8; time += 1) await ask({}, `198.51.100.${time}`);
    expect(mails).toHaveLength(5);
  });

  it('is refused to an address that asks too often, with the time to wait', async () => {
    for (let time = 0; time < 10; time += 1) await ask({ email: `p${time}@example.org` }, '192.0.2.9');
    const refused = await post('/auth/register', form(), '192.0.2.9');
    expect([refused.statusCode, refused.json()]).toMatchObject([429, { error: { code: 'RATE_LIMITED' } }]);
  });
});

describe('the link that confirms an address', () => {
  it('works once, also when it is used twice at once', async () => {
    const secret = await ask();
    const uses = await Promise.all([1, 2, 3].map(() => confirm(secret)));
    expect(uses.map(({ statusCode }) => statusCode).toSorted()).toEqual([200, 401, 401]);
    expect((await confirm(secret)).statusCode).toBe(401);
  });

  it('is too old after 24 hours, and is swept', async () => {
    const secret = await ask();
    const em = region.orm.em.fork();
    const { expiresAt } = await em.findOneOrFail(JoinRequest, { email: 'wren@alder.example' });
    expect(expiresAt.getTime() - NOON.getTime()).toBe(24 * HOUR_MS);
    await em.nativeUpdate(JoinRequest, {}, { expiresAt: NOON });
    expect((await confirm(secret)).statusCode).toBe(401);
    await sweepJoinRequests(region.services, NOON);
    expect(await region.orm.em.fork().count(JoinRequest)).toBe(0);
  });

  it('is stored as a hash alone', async () => {
    const secret = await ask();
    expect(JSON.stringify(await region.orm.em.fork().find(JoinRequest, {}))).not.toContain(secret);
  });

  it('is refused when fifty people wait already', async () => {
    await region.orm.em.fork().execute(
      `insert into join_request (institution_id, id, name, email, role, note, asked_at, expires_at, confirmed_at)
       select ?, gen_random_uuid(), 'N', 'n' || n || '@example.org', 'governor', '', now(), now(), now() from generate_series(1, 50) n`,
      [school.id],
    );
    const refused = await confirm(await ask());
    expect([refused.statusCode, refused.json()]).toMatchObject([429, { error: { code: 'RATE_LIMITED' } }]);
  });
});

describe('those who decide', () => {
  it('are told once an hour, however many ask', async () => {
    for (const email of ['a@example.org', 'b@example.org']) await asks({ email });
    await workOff();
    const notices = mails.filter(({ subject }) => subject.startsWith('Somebody asks'));
    expect(notices).toHaveLength(1);
    expect(notices[0]?.text).toContain(`/schools/${toGlobalId('Institution', school.id)}/people`);
  });

  it('are the region where nobody at the school could', async () => {
    const alone = await region.institution('Alone School');
    await asks();
    await asks({ school: alone.urn, email: 'x@gmail.com' });
    await workOff();
    expect(mails.filter(({ to }) => to === `${administrator.id}@example.org`)).toHaveLength(1);
    const { data } = await as(
      administrator,
      '{ joinRequests(first: 10) { totalCount edges { node { addressHint institution { name } } } } }',
    );
    expect(data).toEqual({
      joinRequests: {
        totalCount: 1,
        edges: [{ node: { addressHint: 'FREE_MAIL', institution: { name: 'Alone School' } } }],
      },
    });
    expect(await waitingFor(administrator)).toHaveLength(1);
  });

  it('let somebody join in the role that they choose, who is then invited', async () => {
    await asks();
    const [request] = await waitingFor(leader);
    expect((await approve(leader, request?.id ?? '')).data).toEqual({
      approveJoinRequest: { membership: { role: 'CONTRIBUTOR', state: 'INVITED' }, problems: [] },
    });
    await workOff();
    expect(mails.at(-1)).toMatchObject({ to: 'wren@alder.example', subject: 'You can use Waymark for Alder School' });
    expect(await waitingFor(leader)).toEqual([]);
    const events = await region.orm.em
      .fork()
      .execute<{ type: string }[]>('select type from domain_event where stream_id = ? order by id', [school.id]);
    expect(events.map(({ type }) => type)).toEqual(['join-request.confirmed', 'member.added', 'join-request.approved']);
  });

  it('decline with a reason, which the person is told', async () => {
    await asks();
    const [{ id } = { id: '' }] = await waitingFor(leader);
    expect((await decline(leader, id, ' ')).data).toMatchObject({
      declineJoinRequest: { problems: [{ code: 'required', path: 'reason', message: 'The reason is missing.' }] },
    });
    expect((await decline(leader, id)).data).toMatchObject({ declineJoinRequest: { problems: [] } });
    await workOff();
    expect(mails.at(-1)?.to).toBe('wren@alder.example');
    expect(mails.at(-1)?.text).toContain('We do not know you.');
    expect(await region.orm.em.fork().count(Membership, { organisationId: school.id })).toBe(1);
  });

  it('decide once, also when two do at once', async () => {
    await asks();
    const other = await region.person(school, 'headteacher');
    const [{ id } = { id: '' }] = await waitingFor(leader);
    const outcomes = await Promise.all([approve(leader, id), decline(other, id)]);
    const problems = outcomes.flatMap(({ data }) =>
      Object.values(data ?? {}).flatMap((payload) => (payload as { problems: { code: string }[] }).problems),
    );
    expect(problems.map(({ code }) => code)).toEqual(['decided']);
  });

  it('find nothing left to do when somebody was added meanwhile', async () => {
    await asks();
    const [{ id } = { id: '' }] = await waitingFor(leader);
    await as(leader, 'mutation ($input: AddMemberInput!) { addMember(input: $input) { problems { code } } }', {
      input: {
        institutionId: toGlobalId('Institution', school.id),
        name: 'Wren',
        email: 'wren@alder.example',
        role: 'CONTRIBUTOR',
      },
    });
    expect((await approve(leader, id)).data).toEqual({ approveJoinRequest: { membership: null, problems: [] } });
    expect(await waitingFor(leader)).toEqual([]);
  });

  it('are nobody else: whoever lets in elsewhere finds no such request, others may not look', async () => {
    await asks();
    const [{ id } = { id: '' }] = await waitingFor(leader);
    const stranger = await region.person(await region.institution('Birch School'), 'careers-leader');
    const others = [
      await region.person(school, 'governor'),
      await region.person(school, 'contributor'),
      await region.person(body, 'facilitator'),
      stranger,
    ];
    const none = toGlobalId('JoinRequest', school.id, '00000000-0000-4000-8000-000000000000');
    for (const actor of others) {
      expect(await waitingFor(actor)).toEqual([]);
      for (const decision of [approve, decline])
        for (const requestId of [id, none])
          expect((await decision(actor, requestId)).errors?.[0]).toMatchObject(
            actor === stranger
              ? {
                  message: 'There is no such request, or it is not shared with you.',
                  extensions: { code: 'NOT_FOUND' },
                }
              : { extensions: { code: 'FORBIDDEN' } },
          );
    }
    expect(await waitingFor(leader)).toHaveLength(1);
  });

  it('give no role of another kind of organisation', async () => {
    await asks();
    const [{ id } = { id: '' }] = await waitingFor(leader);
    expect((await approve(leader, id, 'REGION_ADMINISTRATOR')).data).toMatchObject({
      approveJoinRequest: { membership: null, problems: [{ code: 'role-does-not-fit' }] },
    });
  });

  it('read the list in as many statements for twenty requests as for one', async () => {
    const counted = async () =>
      region.countStatements(() =>
        as(
          administrator,
          '{ joinRequests(first: 20) { edges { node { id name addressHint institution { name town } } } } }',
        ),
      );
    const add = (count: number) =>
      region.orm.em.fork().execute(
        `with o as (insert into organisation select gen_random_uuid(), 'institution', 'S', now() from generate_series(1, ?) returning id),
         i as (insert into institution (id, ukprn, name, kind, status, created_at, updated_at)
               select id, lpad((random() * 89999999 + 10000000)::int::text, 8, '0'), 'S', 'school', 'open', now(), now() from o returning id)
         insert into join_request (institution_id, id, name, email, role, note, asked_at, expires_at, confirmed_at)
         select id, gen_random_uuid(), 'N', 'n@example.org', 'governor', '', now(), now(), now() from i`,
        [count],
      );
    await add(1);
    await counted();
    const one = await counted();
    await add(19);
    expect(await counted()).toBe(one);
    expect(one).toBeGreaterThan(2);
  });
});

describe('what is over', () => {
  it('is removed: decisions after 30 days, and what nobody decided after 60', async () => {
    await asks();
    await asks({ email: 'other@example.org' });
    const [{ id } = { id: '' }] = await waitingFor(leader);
    await decline(leader, id);
    const left = async (days: number) => {
      await sweepJoinRequests(region.services, new Date(NOON.getTime() + days * 24 * HOUR_MS));
      return region.orm.em.fork().count(JoinRequest);
    };
    expect([await left(29), await left(30), await left(59), await left(60)]).toEqual([2, 1, 1, 0]);
  });
});

describe('an invitation', () => {
  it('signs nobody in when it was withdrawn', async () => {
    const { data } = await as(
      leader,
      'mutation ($input: AddMemberInput!) { addMember(input: $input) { membership { id } } }',
      {
        input: {
          institutionId: toGlobalId('Institution', school.id),
          name: 'W',
          email: 'w@example.org',
          role: 'GOVERNOR',
        },
      },
    );
    await workOff();
    const secret = /sign-in\/link#(\S+)/.exec(mails.at(-1)?.text ?? '')?.[1];
    const { membership } = data?.['addMember'] as { membership: { id: string } };
    await as(
      leader,
      'mutation ($input: MembershipInput!) { withdrawInvitation(input: $input) { problems { code } } }',
      {
        input: { membershipId: membership.id },
      },
    );
    expect((await post('/auth/link/use', { secret })).statusCode).toBe(401);
  });
});
