import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { composeServer, type ComposedServer } from '../../testing/composed.ts';
import { NOON, TestRegion } from '../../testing/region.ts';
import { Person } from './person.entity.ts';
import type { Institution } from '../institutions/index.ts';
import { Membership, type Organisation } from '../organisations/index.ts';
import type { Actor, PersonActor } from '../platform/actor.ts';
import { toGlobalId } from '../platform/global-id.ts';

let region: TestRegion;
let server: ComposedServer;
let body: Organisation;
let partner: Organisation;
let administrator: PersonActor;
let school: Institution;
let leader: PersonActor;
let head: PersonActor;
let governor: PersonActor;
const jobs: Readonly<Record<string, string>>[] = [];

beforeAll(async () => {
  region = await TestRegion.start();
  server = await composeServer(region, []);
  Object.assign(server.services, { jobs: { add: (_name: string, data: never) => Promise.resolve(jobs.push(data)) } });
  [body, partner] = [
    await region.organisation('region', 'The Region'),
    await region.organisation('partner', 'A Partner'),
  ];
  administrator = await region.person(body, 'region-administrator', 'Rae');
}, 30_000);
afterAll(async () => {
  await server.stop();
  await region.stop();
});
beforeEach(async () => {
  jobs.length = 0;
  school = await region.institution('Alder School');
  leader = await region.person(school, 'careers-leader', 'Lee');
  head = await region.person(school, 'headteacher', 'Hal');
  governor = await region.person(school, 'governor', 'Gil');
});

type Verb = 'changeRole' | 'endMembership' | 'restoreMembership' | 'resendInvitation' | 'withdrawInvitation';

interface Changed {
  readonly membership: { readonly role: string; readonly state: string; readonly viewerMay: readonly string[] } | null;
  readonly problems: readonly { readonly code: string; readonly path: string; readonly message: string }[];
}

const idOf = ({ membership }: PersonActor) => toGlobalId('Membership', membership?.id ?? '');

async function change(actor: Actor, verb: Verb, membershipId: string, more: object = {}): Promise<Changed> {
  const type = verb === 'changeRole' ? 'ChangeRoleInput' : 'MembershipInput';
  const data = await server.ask<Record<Verb, Changed>>(
    actor,
    `mutation ($input: ${type}!) { ${verb}(input: $input) { membership { role state viewerMay } problems { code path message } } }`,
    { input: { membershipId, ...more } },
  );
  return data[verb];
}

/** Somebody who is invited, and has not signed in. */
async function invite(email: string, actor: Actor = leader): Promise<string> {
  const { addMember } = await server.ask<{ addMember: { membership: { id: string } } }>(
    actor,
    'mutation ($input: AddMemberInput!) { addMember(input: $input) { membership { id } problems { message } } }',
    { input: { institutionId: toGlobalId('Institution', school.id), name: 'New', email, role: 'CONTRIBUTOR' } },
  );
  return addMember.membership.id;
}

const later = (membershipId: string, minutes: number) =>
  region.orm.em
    .fork()
    .nativeUpdate(
      Membership,
      { id: Buffer.from(membershipId, 'base64url').toString().split(':')[1] ?? '' },
      { invitedAt: new Date(NOON.getTime() - minutes * 60_000) },
    );

const eventsAt = async (streamId: string) => {
  const rows = await region.orm.em
    .fork()
    .execute<{ type: string; data: object }[]>('select type, data from domain_event where stream_id = ? order by id', [
      streamId,
    ]);
  return rows.map(({ type, data }) => [type, data]);
};

describe('a role', () => {
  it('is changed by those who manage people, and the event says from what to what', async () => {
    expect(await change(leader, 'changeRole', idOf(governor), { role: 'CONTRIBUTOR' })).toEqual({
      membership: { role: 'CONTRIBUTOR', state: 'ACTIVE', viewerMay: ['CHANGE_ROLE', 'END'] },
      problems: [],
    });
    expect(await eventsAt(school.id)).toEqual([['member.role-changed', { from: 'governor', to: 'contributor' }]]);
  });

  it('changed to what it is stays as it is, without an event', async () => {
    expect((await change(leader, 'changeRole', idOf(governor), { role: 'GOVERNOR' })).problems).toEqual([]);
    expect(await eventsAt(school.id)).toEqual([]);
  });

  it('is nobody’s own to change', async () => {
    const { membership, problems } = await change(leader, 'changeRole', idOf(leader), { role: 'HEADTEACHER' });
    expect(membership).toBeNull();
    expect(problems).toMatchObject([{ code: 'own-role', message: expect.stringMatching(/Ask somebody else/) }]);
  });

  it.each([
    ['one of another kind of organisation', 'REGION_ADMINISTRATOR', 'role-does-not-fit'],
    ['a partner’s', 'PARTNER', 'role-does-not-fit'],
  ])('is never %s', async (_what, role, code) => {
    expect((await change(administrator, 'changeRole', idOf(leader), { role })).problems).toMatchObject([{ code }]);
  });

  it('is held once: a second membership in the same role is refused', async () => {
    const { email } = await region.orm.em.fork().findOneOrFail(Person, { id: governor.id });
    await server.ask(
      leader,
      'mutation ($input: AddMemberInput!) { addMember(input: $input) { problems { message } } }',
      {
        input: { institutionId: toGlobalId('Institution', school.id), name: 'Gil', email, role: 'CONTRIBUTOR' },
      },
    );
    expect(await change(leader, 'changeRole', idOf(governor), { role: 'CONTRIBUTOR' })).toMatchObject({
      membership: null,
      problems: [{ code: 'already-member', message: 'They have this role at Alder School already.' }],
    });
  });
});

describe('the last person who manages people', () => {
  it.each<{ what: string; verb: Verb; more: object }>([
    { what: 'ended', verb: 'endMembership', more: {} },
    { what: 'made a governor', verb: 'changeRole', more: { role: 'GOVERNOR' } },
  ])('is not $what, by the region either, and the reason says what to do', async ({ verb, more }) => {
    expect((await change(head, 'endMembership', idOf(leader))).problems).toEqual([]);
    expect(await change(administrator, verb, idOf(head), more)).toEqual({
      membership: null,
      problems: [
        {
          code: 'last-manager',
          path: 'membershipId',
          message:
            'Nobody else who has signed in manages the people of Alder School. First give somebody else there the role of careers leader or headteacher, and wait until they have signed in.',
        },
      ],
    });
  });

  it('may become the other who manages', async () => {
    await change(head, 'endMembership', idOf(leader));
    expect((await change(administrator, 'changeRole', idOf(head), { role: 'CAREERS_LEADER' })).problems).toEqual([]);
  });

  it('is not relieved by somebody who is merely invited, or was deactivated', async () => {
    const invited = await invite('invited@example.org');
    await change(leader, 'changeRole', invited, { role: 'HEADTEACHER' });
    await change(leader, 'endMembership', idOf(head));
    expect((await change(leader, 'endMembership', idOf(leader))).problems).toMatchObject([{ code: 'last-manager' }]);
    const other = await region.person(school, 'headteacher');
    await region.orm.em.fork().execute('update person set deactivated_at = now() where id = ?', [other.id]);
    expect((await change(leader, 'endMembership', idOf(leader))).problems).toMatchObject([{ code: 'last-manager' }]);
  });

  it('stays at a partner and at the region too', async () => {
    const colleague = await region.person(partner, 'partner');
    expect((await change(colleague, 'endMembership', idOf(colleague))).problems).toMatchObject([
      { code: 'last-manager' },
    ]);
    expect((await change(administrator, 'endMembership', idOf(administrator))).problems).toMatchObject([
      { code: 'last-manager' },
    ]);
  });

  it('is there still when two demote each other at once', async () => {
    for (let time = 0; time < 5; time += 1) {
      const place = await region.institution(`School ${time}`);
      const [one, other] = [await region.person(place, 'careers-leader'), await region.person(place, 'headteacher')];
      const outcomes = await Promise.allSettled([
        change(one, 'changeRole', idOf(other), { role: 'GOVERNOR' }),
        change(other, 'changeRole', idOf(one), { role: 'GOVERNOR' }),
      ]);
      const done = outcomes.filter(({ status, ...rest }) => status === 'fulfilled' && 'value' in rest);
      expect(done).toHaveLength(1);
      expect(outcomes.find(({ status }) => status === 'rejected')).toMatchObject({
        reason: { message: expect.stringMatching(/your own role was changed/) },
      });
      const left = await region.orm.em.fork().find(Membership, { organisationId: place.id });
      expect(left.map(({ role }) => role).toSorted()).toHaveLength(2);
      expect(left.filter(({ role }) => role !== 'governor')).toHaveLength(1);
    }
  });

  it('is there still when two leave at once', async () => {
    const outcomes = await Promise.all([
      change(leader, 'endMembership', idOf(leader)),
      change(head, 'endMembership', idOf(head)),
    ]);
    expect(outcomes.flatMap(({ problems }) => problems.map(({ code }) => code))).toEqual(['last-manager']);
  });
});

describe('a membership that ended', () => {
  it('is restored as it was, and its person is told', async () => {
    expect((await change(leader, 'endMembership', idOf(governor))).membership).toEqual({
      role: 'GOVERNOR',
      state: 'ENDED',
      viewerMay: ['RESTORE'],
    });
    expect((await change(leader, 'restoreMembership', idOf(governor))).membership?.state).toBe('INVITED');
    expect(jobs).toEqual([{ membershipId: governor.membership?.id }]);
    expect((await eventsAt(school.id)).map(([type]) => type)).toEqual(['member.ended', 'member.restored']);
  });

  it('ends and comes back once, however often it is asked', async () => {
    for (const verb of ['endMembership', 'restoreMembership'] as const)
      for (let time = 0; time < 2; time += 1) expect((await change(leader, verb, idOf(governor))).problems).toEqual([]);
    expect(await eventsAt(school.id)).toHaveLength(2);
    expect(jobs).toHaveLength(1);
  });

  it('cannot be changed before it is restored', async () => {
    await change(leader, 'endMembership', idOf(governor));
    expect((await change(leader, 'changeRole', idOf(governor), { role: 'CONTRIBUTOR' })).problems).toMatchObject([
      { code: 'ended', message: 'This role has ended. Restore it first.' },
    ]);
  });

  it('is taken up again when the person is added again', async () => {
    const first = await invite('again@example.org');
    await change(leader, 'withdrawInvitation', first);
    await later(first, 11);
    expect(await invite('again@example.org')).toBe(first);
  });

  it('is known to those alone who could restore it', async () => {
    await change(leader, 'endMembership', idOf(governor));
    const elsewhere = await region.person(await region.institution('Birch School'), 'careers-leader');
    await expect(change(elsewhere, 'restoreMembership', idOf(governor))).rejects.toThrow(/no such membership/);
  });
});

describe('an invitation', () => {
  it('waits until the person signs in, and may be sent again or withdrawn until then', async () => {
    const id = await invite('wren@example.org');
    await later(id, 11);
    expect((await change(leader, 'resendInvitation', id)).membership).toEqual({
      role: 'CONTRIBUTOR',
      state: 'INVITED',
      viewerMay: ['CHANGE_ROLE', 'RESEND_INVITATION', 'WITHDRAW_INVITATION'],
    });
    expect((await change(leader, 'withdrawInvitation', id)).membership?.state).toBe('ENDED');
    expect((await change(leader, 'resendInvitation', id)).problems).toMatchObject([{ code: 'not-invited' }]);
    expect(jobs).toHaveLength(2);
    expect((await eventsAt(school.id)).map(([type]) => type)).toEqual([
      'member.added',
      'invitation.sent',
      'invitation.withdrawn',
    ]);
  });

  it('is not withdrawn from somebody who has signed in', async () => {
    expect((await change(leader, 'withdrawInvitation', idOf(governor))).problems).toMatchObject([
      { code: 'signed-in', message: expect.stringMatching(/end it/) },
    ]);
  });

  it('is sent again after ten minutes, and five times in all', async () => {
    const id = await invite('slow@example.org');
    expect((await change(leader, 'resendInvitation', id)).problems).toMatchObject([
      { code: 'too-often', message: expect.stringMatching(/again in 10 minutes/) },
    ]);
    for (let time = 0; time < 6; time += 1) {
      await later(id, 11);
      await change(leader, 'resendInvitation', id);
    }
    expect(jobs).toHaveLength(5);
    expect((await change(leader, 'withdrawInvitation', id)).problems).toEqual([]);
    await later(id, 11);
    expect((await change(leader, 'restoreMembership', id)).problems).toMatchObject([{ code: 'too-often' }]);
  });

  it('goes to fifty people of an organisation in a day, and not to five hundred', async () => {
    await region.orm.em.fork().execute(
      `with people as (insert into person select gen_random_uuid(), 'P', 'flood' || n || '@example.org', now() from generate_series(1, 49) n returning id)
       insert into membership (id, person_id, organisation_id, role, created_at, invited_at)
       select gen_random_uuid(), id, ?, 'governor', ?::timestamptz, ?::timestamptz from people`,
      [school.id, NOON, NOON],
    );
    await invite('fiftieth@example.org');
    await expect(invite('next@example.org')).rejects.toThrow();
    expect(jobs).toHaveLength(1);
    expect(await region.orm.em.fork().count('Person' as never, { email: 'next@example.org' })).toBe(0);
  });
});

describe('those who may not', () => {
  const VERBS: readonly Verb[] = [
    'changeRole',
    'endMembership',
    'restoreMembership',
    'resendInvitation',
    'withdrawInvitation',
  ];

  it.each(VERBS)('are refused %s', async (verb) => {
    const more = verb === 'changeRole' ? { role: 'GOVERNOR' } : {};
    const facilitator = await region.person(body, 'facilitator');
    const contributor = await region.person(school, 'contributor');
    const stranger = await region.person(await region.institution('Birch School'), 'careers-leader');
    const colleague = await region.person(partner, 'partner');
    const program = {
      kind: 'client',
      id: randomUUID(),
      name: 'C',
      organisationId: school.id,
      scopes: ['status:read'],
    } as const;
    for (const actor of [facilitator, contributor, governor, program])
      await expect(change(actor, verb, idOf(head), more)).rejects.toThrow(
        /^You may not .*: region administrators, careers leaders, headteachers and partners can\.$/,
      );
    for (const actor of [stranger, colleague])
      await expect(change(actor, verb, idOf(head), more)).rejects.toThrow(/no such membership, or it is not shared/);
    await expect(change({ kind: 'anonymous' }, verb, idOf(head), more)).rejects.toThrow('Sign in first.');
    const changes = (await eventsAt(school.id)).filter(([kind]) => kind !== 'permission.refused');
    expect(changes).toEqual([]);
  });

  it.each(VERBS)('hear the same of somebody else’s membership as of none: %s', async (verb) => {
    const more = verb === 'changeRole' ? { role: 'GOVERNOR' } : {};
    const stranger = await region.person(await region.institution('Birch School'), 'careers-leader');
    const none = toGlobalId('Membership', '00000000-0000-4000-8000-000000000000');
    const messageOf = (id: string) => change(stranger, verb, id, more).catch(({ message }: Error) => message);
    expect(await messageOf(idOf(head))).toBe(await messageOf(none));
  });

  it('cannot say more than the input has: state, person, organisation and author are not in it', async () => {
    for (const field of ['state', 'personId', 'organisationId', 'activeSince', 'invitedBy']) {
      const { errors } = await server.send(
        leader,
        'mutation ($input: ChangeRoleInput!) { changeRole(input: $input) { problems { code } } }',
        { input: { membershipId: idOf(governor), role: 'CONTRIBUTOR', [field]: 'x' } },
      );
      expect(errors?.[0]?.message).toContain(`Field "${field}" is not defined by type "ChangeRoleInput"`);
    }
  });

  it('give nobody a role above their own kind, and themselves none', async () => {
    const { email } = await region.orm.em
      .fork()
      .findOneOrFail<{ email: string }>('Person' as never, { id: administrator.id } as never);
    const { addMember } = await server.ask<{ addMember: Changed }>(
      administrator,
      'mutation ($input: AddMemberInput!) { addMember(input: $input) { membership { role state viewerMay } problems { code path message } } }',
      { input: { institutionId: toGlobalId('Institution', school.id), name: 'Rae', email, role: 'HEADTEACHER' } },
    );
    expect(addMember).toMatchObject({ membership: null, problems: [{ code: 'own-role' }] });
  });
});
