import { randomUUID } from 'node:crypto';
import type { Organisation } from '../../src/organisations/index.ts';
import type { ApiScope, ClientActor, PersonActor } from '../../src/platform/actor.ts';
import { idOf, toGlobalId } from '../../src/platform/global-id.ts';
import { NOTHING_YET } from '../../src/rescoring/summary.ts';
import { change } from '../begin-assessment.ts';
import { NOON } from '../region.ts';
import type { Things } from './things.ts';
import type { World } from './world.ts';

/** A partner with a program. */
export interface Partner {
  readonly organisation: Organisation;
  readonly person: PersonActor;
  readonly things: Pick<Things, 'partner' | 'apiClient'>;
}

export const EVERY_SCOPE = ['institutions:read', 'status:read', 'evidence:read'] as const satisfies readonly ApiScope[];

export async function createPartner({ region, server }: World, word: string): Promise<Partner> {
  const organisation = await region.organisation('partner', `${word} partner`);
  const person = await region.person(organisation, 'partner', `${word} person`);
  await region.orm.em.fork().execute('update session set proved_at = ? where person_id = ?', [NOON, person.id]);
  const { client } = await change<{ client: { id: string } }>(server, person, {
    name: 'createApiClient',
    input: { name: `${word} program`, scopes: ['STATUS_READ'], expiresOn: '2027-07-31' },
    fields: 'client { id }',
  });
  return {
    organisation,
    person,
    things: { partner: toGlobalId('Organisation', organisation.id), apiClient: client.id },
  };
}

/** A program of an organisation, with these scopes. */
export const program = ({ id, name }: Organisation, scopes: readonly ApiScope[]): ClientActor => ({
  kind: 'client',
  id: randomUUID(),
  name,
  organisationId: id,
  scopes,
});

/**
 * What the regional body alone has: a set in the making, results compared with it, and a register import with a row that
 * was rejected.
 */
export async function regionsOwn(
  { region, server, administrator, body, edition }: World,
  word: string,
): Promise<Pick<Things, 'profile' | 'registerImport' | 'rescoring'>> {
  const { profile } = await change<{ profile: { id: string } }>(server, administrator, {
    name: 'createProfile',
    input: { parentId: edition, name: `${word} set`, editionLabel: '1' },
    fields: 'profile { id }',
  });
  const [file, imported] = [randomUUID(), randomUUID()];
  const em = region.orm.em.fork();
  await em.execute(`insert into stored_file values (?, null, null, ?, 'text/csv', 3, 'x', ?, ?)`, [
    file,
    `${word}.csv`,
    administrator.id,
    NOON,
  ]);
  await em.execute(
    `insert into register_import (id, organisation_id, importer, file_id, file_name, state, bytes_total, started_by, started_by_name, started_at)
     values (?, ?, 'none', ?, ?, 'finished', 3, ?, ?, ?)`,
    [imported, body.id, file, `${word}.csv`, administrator.id, administrator.name, NOON],
  );
  await em.execute(`insert into register_import_row values (?, 2, ?, 'URN', 'x', 'No number.')`, [
    imported,
    `${word} row`,
  ]);
  const rescoring = randomUUID();
  await em.execute(
    `insert into rescoring (id, organisation_id, profile_id, profile_revision, hash, definition, module_id, state, failure, total, done,
       unrelated, summary, started_by, started_by_name, started_at)
     select ?, ?, ?, 1, hash, definition, module_id, 'failed', ?, 0, 0, 0, ?, ?, ?, ? from edition where id = ?`,
    [
      rescoring,
      body.id,
      idOf('Profile', profile.id),
      `${word} fault`,
      JSON.stringify(NOTHING_YET),
      administrator.id,
      administrator.name,
      NOON,
      idOf('Edition', edition),
    ],
  );
  return {
    profile: profile.id,
    registerImport: toGlobalId('RegisterImport', imported),
    rescoring: toGlobalId('Rescoring', rescoring),
  };
}
