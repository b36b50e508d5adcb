import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createPartner, EVERY_SCOPE, program, type Partner } from '../../testing/isolation/others.ts';
import { startWorld, type World } from '../../testing/isolation/world.ts';
import type { Actor } from '../platform/actor.ts';
import { toGlobalId } from '../platform/global-id.ts';

let world: World;
let school: { readonly id: string };
let partner: Partner;
beforeAll(async () => {
  world = await startWorld();
  school = await world.region.institution('Alder');
  partner = await createPartner(world, 'Plum');
}, 60_000);
afterAll(() => world.stop());

const ADD = `mutation ($input: AddEvidenceInput!) { addEvidence(input: $input) { problems { code } } }`;
const PUBLISH = `mutation ($input: PublishProfileInput!) { publishProfile(input: $input) { problems { code } } }`;
const MEMBER = `mutation ($input: AddMemberInput!) { name: addMember(input: $input) { problems { code } } }`;

const evidence = () => ({
  institutionId: toGlobalId('Institution', school.id),
  type: 'planted-paper',
  payload: {},
  uploadIds: [],
  supports: [],
});
const profile = () => ({ profileId: toGlobalId('Profile', school.id), expectedRevision: 1, confirm: 'no' });

async function refused(actor: Actor, document: string, input: object): Promise<void> {
  const { errors } = await world.server.send(actor, document, { input });
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
}

interface Recorded {
  readonly stream: string;
  readonly subject: string;
  readonly data: { readonly operation: string };
}
const recordedOf = (actor: Actor): Promise<readonly Recorded[]> =>
  world.region.orm.em
    .fork()
    .execute<Recorded[]>(
      `select stream_id as stream, subject, data from domain_event where type = 'permission.refused' and actor_id = ?`,
      ['id' in actor ? actor.id : ''],
    );

describe('what somebody may not do', () => {
  it.each([
    { what: 'a contributor publishes', role: 'contributor', operation: 'publishProfile', ask: PUBLISH, input: profile },
    { what: 'a governor adds evidence', role: 'governor', operation: 'addEvidence', ask: ADD, input: evidence },
  ] as const)('is in the trail of their school when $what', async ({ role, operation, ask, input }) => {
    const actor = await world.region.person(school, role);
    await refused(actor, ask, input());
    expect(await recordedOf(actor)).toEqual([
      { stream: school.id, subject: actor.id, data: { operation: `Mutation.${operation}` } },
    ]);
  });

  it('is in the trail of the partner when its program writes with a key that reads', async () => {
    const key = program(partner.organisation, EVERY_SCOPE);
    await refused(key, ADD, evidence());
    expect(await recordedOf(key)).toEqual([
      { stream: partner.organisation.id, subject: key.id, data: { operation: 'Mutation.addEvidence' } },
    ]);
  });

  it('is recorded under its own name and not under one that the caller gave, when the command itself refuses', async () => {
    const input = {
      organisationId: toGlobalId('Organisation', partner.organisation.id),
      name: 'A',
      email: 'a@b.example',
    };
    const head = await world.region.person(school, 'headteacher');
    await refused(head, MEMBER, { ...input, role: 'PARTNER' });
    expect(await recordedOf(head)).toMatchObject([{ stream: school.id, data: { operation: 'Mutation.addMember' } }]);
  });

  it('fills no trail, however often it is tried', async () => {
    const governor = await world.region.person(school, 'governor');
    for (let times = 0; times < 25; times += 1) await refused(governor, ADD, evidence());
    expect(await recordedOf(governor)).toHaveLength(20);
  });

  it('leaves none when it is allowed, or when somebody is not signed in', async () => {
    const leader = await world.region.person(school, 'careers-leader');
    await world.server.send(leader, ADD, { input: evidence() });
    expect(await recordedOf(leader)).toEqual([]);
    const { errors } = await world.server.send({ kind: 'anonymous' }, ADD, { input: evidence() });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'UNAUTHENTICATED' });
  });
});
