import { randomUUID } from 'node:crypto';
import { toGlobalId } from '../../src/platform/global-id.ts';
import type { PersonActor } from '../../src/platform/actor.ts';
import { NOON } from '../region.ts';
import type { Things } from './things.ts';
import type { World } from './world.ts';

interface Asked {
  readonly word: string;
  readonly number: string;
  readonly institutionId: string;
  readonly organisationId: string;
}

/** A partner who asks a school for more, somebody who asks to join it, and a hold that was lifted. */
export async function waiting(
  { region, administrator }: World,
  { word, number, institutionId, organisationId }: Asked,
): Promise<Pick<Things, 'accessRequest' | 'joinRequest' | 'hold'>> {
  const [accessRequest, joinRequest, hold] = [randomUUID(), randomUUID(), randomUUID()];
  const em = region.orm.em.fork();
  await em.execute(
    `insert into sharing_request (institution_id, id, organisation_id, institution_name, number, level, purpose, ends_on, state,
       requested_by, requested_by_name, requested_at)
     values (?, ?, ?, ?, ?, 'evidence', ?, '2027-07-31', 'open', ?, ?, ?)`,
    [
      institutionId,
      accessRequest,
      organisationId,
      `${word} School`,
      number,
      `${word} plans`,
      randomUUID(),
      `${word} asker`,
      NOON,
    ],
  );
  await em.execute(
    `insert into join_request (institution_id, id, name, email, role, note, asked_at, expires_at, confirmed_at)
     values (?, ?, ?, ?, 'governor', ?, ?, ?, ?)`,
    [
      institutionId,
      joinRequest,
      `${word} joiner`,
      `joiner@${word.toLowerCase()}.example`,
      `${word} note`,
      NOON,
      NOON,
      NOON,
    ],
  );
  await em.execute(
    `insert into legal_hold (institution_id, id, reason, placed_at, placed_by, lifted_at, lifted_by) values (?, ?, ?, ?, ?, ?, ?)`,
    [institutionId, hold, `${word} dispute`, NOON, administrator.id, NOON, administrator.id],
  );
  return {
    accessRequest: toGlobalId('AccessRequest', institutionId, accessRequest),
    joinRequest: toGlobalId('JoinRequest', institutionId, joinRequest),
    hold: toGlobalId('LegalHold', institutionId, hold),
  };
}

/** Somebody who was invited, and somebody who has left. */
export async function goneAndComing(
  { region }: World,
  at: { readonly id: string },
  word: string,
): Promise<Pick<Things, 'invitee' | 'invited' | 'ended'>> {
  const invitee = await region.person(at, 'contributor', `${word} invitee`);
  const left = await region.person(at, 'contributor', `${word} leaver`);
  const em = region.orm.em.fork();
  await em.execute(
    `update membership set active_since = null, invited_name = ?, invited_at = ?, invitations = 1 where person_id = ?`,
    [`${word} invitee`, NOON, invitee.id],
  );
  await em.execute(`update membership set ended_at = ? where person_id = ?`, [NOON, left.id]);
  await em.execute(`update person set email = id || ? where id in (?, ?)`, [
    `@${word.toLowerCase()}.example`,
    invitee.id,
    left.id,
  ]);
  return {
    invitee: toGlobalId('Person', invitee.id),
    invited: toGlobalId('Membership', invitee.membership?.id ?? ''),
    ended: toGlobalId('Membership', left.membership?.id ?? ''),
  };
}

/** Further ways in for somebody: a passkey, and an account of another service. */
export async function waysIn(
  { region }: World,
  { id: personId }: PersonActor,
  word: string,
): Promise<Pick<Things, 'passkey' | 'linked'>> {
  const [passkey, linked] = [randomUUID(), randomUUID()];
  const em = region.orm.em.fork();
  await em.execute(
    `insert into passkey (id, person_id, credential_id, public_key, counter, transports, name, created_at)
     values (?, ?, ?, ''::bytea, 0, '[]', ?, ?)`,
    [passkey, personId, Buffer.from(`${word} credential`).toString('base64url'), `${word} passkey`, NOON],
  );
  await em.execute(
    `insert into linked_identity (id, person_id, issuer, subject, label, linked_at) values (?, ?, 'https://id.example', ?, ?, ?)`,
    [linked, personId, `${word} subject`, `${word} account`, NOON],
  );
  return { passkey, linked };
}
