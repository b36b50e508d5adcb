import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { liveIn, type LivedInPerson } from '../../testing/lived-in-person.ts';
import { NOON, TestRegion } from '../../testing/region.ts';
import type { PersonActor } from '../platform/actor.ts';
import { toGlobalId } from '../platform/global-id.ts';
import { openSession } from '../people/index.ts';
import { deactivatePerson } from './deactivate-person.ts';
import { reactivatePerson } from './reactivate-person.ts';
import { showPersonData } from './show-person-data.ts';

let region: TestRegion;
let administrator: PersonActor;
let person: LivedInPerson;
let personId: string;

beforeAll(async () => {
  region = await TestRegion.start();
  administrator = await region.person(await region.organisation('region', 'The Region'), 'region-administrator');
  await sql('update session set proved_at = ? where secret_hash = ?', NOON, administrator.sessionHash);
});
afterAll(() => region.stop());
beforeEach(async () => {
  person = await liveIn(region);
  personId = toGlobalId('Person', person.actor.id);
});

const sql = <Row>(statement: string, ...values: readonly unknown[]): Promise<Row[]> =>
  region.orm.em.fork().execute<Row[]>(statement, [...values]);
const signIn = () => openSession(region.orm.em.fork(), person.actor.id, NOON);

describe('disabling an account', () => {
  it('signs its owner out and lets nobody in, and leaves what they wrote with their name', async () => {
    expect(await deactivatePerson(region.as(person.actor), null)).toEqual([]);
    expect(await sql('select from session where person_id = ?', person.actor.id)).toEqual([]);
    expect(await sql('select from sign_in_link where person_id = ?', person.actor.id)).toEqual([]);
    expect(await signIn()).toBeNull();
    expect(await sql('select author_name from answer where author_id = ?', person.actor.id)).toEqual([
      { author_name: person.name },
    ]);
  });

  it('is recorded once, in the trail of the organisation that they acted for', async () => {
    await deactivatePerson(region.as(administrator), personId);
    await deactivatePerson(region.as(administrator), personId);
    const events = await sql(
      `select stream_id, actor_id from domain_event where type = 'person.deactivated' and subject = ? order by stream_id`,
      person.actor.id,
    );
    const streams = [person.institution.id, administrator.membership?.organisationId ?? ''].toSorted();
    expect(events).toEqual(streams.map((stream_id) => ({ stream_id, actor_id: administrator.id })));
  });

  it('is undone by a region administrator alone', async () => {
    await deactivatePerson(region.as(administrator), personId);
    await expect(reactivatePerson(region.as(person.actor), personId)).rejects.toThrow(/may not/);
    expect(await reactivatePerson(region.as(administrator), personId)).toEqual([]);
    expect(await signIn()).toEqual(expect.any(String));
  });

  it('is not undone for somebody who was erased', async () => {
    await sql('update person set erased_at = ?, deactivated_at = ? where id = ?', NOON, NOON, person.actor.id);
    expect(await reactivatePerson(region.as(administrator), personId)).toMatchObject([{ code: 'erased' }]);
  });

  it('refuses the last administrator of an organisation', async () => {
    await sql(
      'delete from membership where organisation_id = ? and person_id <> ?',
      person.institution.id,
      person.actor.id,
    );
    expect(await deactivatePerson(region.as(administrator), personId)).toMatchObject([{ code: 'last-administrator' }]);
    expect(await signIn()).toEqual(expect.any(String));
  });

  it('asks somebody who did not prove lately who they are to do so first', async () => {
    await sql('update session set proved_at = null where secret_hash = ?', person.actor.sessionHash);
    await expect(deactivatePerson(region.as(person.actor), null)).rejects.toMatchObject({ reason: 'PROOF_NEEDED' });
  });
});

describe('what can be done with the data of a person', () => {
  it('says what stands in the way before anybody tries', async () => {
    await sql(
      'delete from membership where organisation_id = ? and person_id <> ?',
      person.institution.id,
      person.actor.id,
    );
    await sql('update legal_hold set lifted_at = null where institution_id = ?', person.institution.id);
    const shown = await showPersonData(region.as(administrator), personId);
    expect(shown).toMatchObject({ self: false, email: person.email, downloadPath: `/exports/person/${personId}` });
    expect(shown.obstaclesToDisabling.map(({ code }) => code)).toEqual(['last-administrator']);
    expect(shown.obstaclesToErasing.map(({ code }) => code)).toEqual(['last-administrator', 'legal-hold']);
  });

  it('is for themselves and the region: to a colleague there is nobody', async () => {
    const colleague = await region.person(person.institution, 'headteacher');
    await expect(showPersonData(region.as(colleague), personId)).rejects.toThrow(/no such person/);
    expect(await showPersonData(region.as(person.actor), null)).toMatchObject({ self: true });
  });
});
