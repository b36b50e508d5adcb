import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NOON, TestRegion } from '../../testing/region.ts';
import type { PersonActor } from '../platform/actor.ts';
import { toGlobalId } from '../platform/global-id.ts';
import { Session } from './session.entity.ts';
import { switchOrganisation } from './switch-organisation.ts';

let region: TestRegion;
let leader: PersonActor;

beforeAll(async () => {
  region = await TestRegion.start();
  leader = await region.person(await region.institution('Alder'), 'careers-leader');
});
afterAll(() => region.stop());

describe('switching organisation', () => {
  it('changes what the session acts in', async () => {
    const [birch, id] = [await region.institution('Birch'), randomUUID()];
    await region.orm.em
      .fork()
      .execute('insert into membership values (?, ?, ?, ?, ?)', [id, leader.id, birch.id, 'governor', NOON]);
    const actor = await switchOrganisation(region.as(leader), toGlobalId('Membership', id));
    expect(actor.membership).toEqual({
      id,
      organisationId: birch.id,
      organisationKind: 'institution',
      role: 'governor',
    });
    expect(await region.orm.em.fork().findOne(Session, { secretHash: leader.sessionHash })).toMatchObject({
      membershipId: id,
    });
  });

  it('to where one is already is no event', async () => {
    const events = () =>
      region.orm.em.fork().execute(`select subject from domain_event where type = 'session.switched'`);
    const school = await region.institution('Cedar');
    const person = await region.person(school, 'governor');
    const [before, id] = [await events(), person.membership?.id ?? ''];
    for (let time = 0; time < 3; time += 1)
      expect((await switchOrganisation(region.as(person), toGlobalId('Membership', id))).membership).toEqual(
        person.membership,
      );
    expect(await events()).toEqual(before);
  });

  it("knows nothing of somebody else's membership", async () => {
    const other = await region.person(await region.organisation('region', 'The Region'), 'region-administrator');
    await expect(
      switchOrganisation(region.as(leader), toGlobalId('Membership', other.membership?.id ?? '')),
    ).rejects.toThrow('There is no such membership');
  });
});
