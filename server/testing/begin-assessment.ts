import { expect } from 'vitest';
import type { PersonActor } from '../src/platform/actor.ts';
import { toGlobalId } from '../src/platform/global-id.ts';
import type { ComposedServer } from './composed.ts';
import type { TestRegion } from './region.ts';

/** A school that has begun an assessment. Ids are those of the API. */
export interface BegunAssessment {
  readonly leader: PersonActor;
  readonly institutionId: string;
  readonly programmeId: string;
  readonly assessmentId: string;
}

const ROUNDS = [
  { name: 'Autumn', opensOn: '2026-09-01', closesOn: '2026-12-20' },
  { name: 'Spring', opensOn: '2027-01-05', closesOn: '2027-03-31' },
];

/** Sends a mutation that is to succeed without problems, and gives its payload. */
export async function change<Data>(
  server: ComposedServer,
  actor: PersonActor,
  { name, input, fields }: { readonly name: string; readonly input: object; readonly fields: string },
): Promise<Data> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const data = await server.ask<Record<string, Data>>(
    actor,
    `mutation ($input: ${type}!) { ${name}(input: $input) { ${fields} problems { code message } } }`,
    { input },
  );
  expect(data[name]).toMatchObject({ problems: [] });
  return data[name] as Data;
}

/** A new school, enrolled in a programme of its own, begins its assessment in the open round. */
export async function beginAssessment(
  region: TestRegion,
  server: ComposedServer,
  administrator: PersonActor,
  editionId: string,
): Promise<BegunAssessment> {
  const institution = await region.institution('Alder');
  const leader = await region.person(institution, 'careers-leader');
  const institutionId = toGlobalId('Institution', institution.id);
  const { programme } = await change<{ programme: { id: string; rounds: readonly { id: string }[] } }>(
    server,
    administrator,
    {
      name: 'createProgramme',
      input: { name: `Programme of ${institution.id}`, editionId, rounds: ROUNDS },
      fields: 'programme { id rounds { id } }',
    },
  );
  await change(server, administrator, {
    name: 'enrolInstitutions',
    input: { programmeId: programme.id, institutionIds: [institutionId] },
    fields: 'enrolments { id }',
  });
  const { assessment } = await change<{ assessment: { id: string } }>(server, leader, {
    name: 'startAssessment',
    input: { institutionId, roundId: programme.rounds[0]?.id },
    fields: 'assessment { id }',
  });
  return { leader, institutionId, programmeId: programme.id, assessmentId: assessment.id };
}

/** Ids of the editions that a server has stored, by key, as the API knows them. */
export async function editionIds(region: TestRegion): Promise<Readonly<Record<string, string>>> {
  const found = await region.orm.em.fork().execute<{ key: string; id: string }[]>('select key, id from edition');
  return Object.fromEntries(found.map(({ key, id }) => [key, toGlobalId('Edition', id)]));
}
