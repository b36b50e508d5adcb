import { sql } from '@mikro-orm/postgresql';
import DataLoader from 'dataloader';
import { visibleEnrolments } from '../institutions/index.ts';
import { toArray } from '../persistence/number-parameters.ts';
import type { RequestContext } from '../platform/request-context.ts';
import type { EnrolmentRow } from './enrolment-row.ts';

/** How many institutions a programme has, of those that the actor may know of. */
export function enrolledCount(context: RequestContext): DataLoader<string, number> {
  return new DataLoader<string, number>(async (programmeIds) => {
    const rows = await context.read<{ programmeId: string; enrolled: number }>(
      sql`select e.programme_id as "programmeId", count(*)::int as enrolled from enrolment e join institution i on i.id = e.institution_id
          where e.programme_id = any(${toArray(programmeIds)}::uuid[]) and ${visibleEnrolments(context)} group by e.programme_id`,
    );
    const counts = new Map(rows.map((row) => [row.programmeId, row.enrolled]));
    return programmeIds.map((id) => counts.get(id) ?? 0);
  });
}

/** Enrolments of an institution, oldest programme first; none for an institution that the actor may not know of. */
export function enrolmentsByInstitution(context: RequestContext): DataLoader<string, EnrolmentRow[]> {
  return new DataLoader<string, EnrolmentRow[]>(async (institutionIds) => {
    const rows = await context.read<EnrolmentRow>(
      sql`select e.institution_id as "institutionId", e.programme_id as "programmeId" from enrolment e
          join institution i on i.id = e.institution_id join programme p on p.id = e.programme_id
          where e.institution_id = any(${toArray(institutionIds)}::uuid[]) and ${visibleEnrolments(context)} order by p.created_at, p.id`,
    );
    const byInstitution = Map.groupBy(rows, (row) => row.institutionId);
    return institutionIds.map((id) => byInstitution.get(id) ?? []);
  });
}
