import { randomUUID } from 'node:crypto';
import { NOON, type TestRegion } from './region.ts';

/** An assessment that an institution has submitted in a programme of its own. Ids are the database's. */
export interface Submitted {
  readonly programmeId: string;
  readonly assessmentId: string;
}

/** Has an institution submit an assessment in a new programme: its place in the database, without answers or result. */
export async function submittedBy(region: TestRegion, institution: { readonly id: string }): Promise<Submitted> {
  const { id: editionId } = await region.edition();
  const body = await region.organisation('region', 'A region');
  const [programmeId, roundId, assessmentId] = [randomUUID(), randomUUID(), randomUUID()];
  const em = region.orm.em.fork();
  await em.execute(`insert into programme values (?, ?, 'A programme', ?, ?)`, [programmeId, body.id, editionId, NOON]);
  await em.execute(`insert into round values (?, ?, 1, 'Autumn', '2026-09-01', '2026-12-20')`, [roundId, programmeId]);
  await em.execute(`insert into enrolment values (?, ?, ?)`, [institution.id, programmeId, NOON]);
  await em.execute(
    `insert into assessment (institution_id, id, programme_id, round_id, edition_id, facts, state, revision, started_at, submitted_at)
     values (?, ?, ?, ?, ?, '{}', 'submitted', 1, ?, ?)`,
    [institution.id, assessmentId, programmeId, roundId, editionId, NOON, NOON],
  );
  return { programmeId, assessmentId };
}
