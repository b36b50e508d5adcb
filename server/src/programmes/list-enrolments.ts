import { sql } from '@mikro-orm/postgresql';
import { visibleEnrolments } from '../institutions/index.ts';
import { allOf } from '../persistence/conditions.ts';
import { pageWindow, toConnection, type Connection, type PageArgs } from '../platform/connection.ts';
import type { RequestContext } from '../platform/request-context.ts';
import type { EnrolmentRow } from './enrolment-row.ts';
import { enrolledCount } from './enrolment.loaders.ts';

/** One page of a programme's enrolments, by the institution's name, of those that the actor may know of. */
export async function listEnrolments(
  context: RequestContext,
  programmeId: string,
  args: PageArgs,
): Promise<Connection<EnrolmentRow>> {
  const list = `enrolments ${programmeId}`;
  const window = pageWindow(args, list);
  const where = allOf(sql`e.programme_id = ${programmeId}`, visibleEnrolments(context));
  const [rows, total] = await Promise.all([
    context.read<EnrolmentRow>(
      sql`select e.institution_id as "institutionId", e.programme_id as "programmeId" from enrolment e join institution i on i.id = e.institution_id
          where ${where} order by i.name, i.id limit ${window.limit} offset ${window.offset}`,
    ),
    context.load(enrolledCount, programmeId),
  ]);
  return toConnection(rows, total, window, list);
}
