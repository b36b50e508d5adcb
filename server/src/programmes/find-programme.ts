import { sql } from '@mikro-orm/postgresql';
import { visibleEnrolments } from '../institutions/index.ts';
import type { Sql } from '../persistence/conditions.ts';
import { reachOf } from '../permissions/index.ts';
import { pageWindow, toConnection, type Connection, type PageArgs } from '../platform/connection.ts';
import { NotFound } from '../platform/errors.ts';
import type { RequestContext } from '../platform/request-context.ts';
import type { Programme, Round } from './programme.entity.ts';
import { readProgrammes, readRounds } from './programme.loaders.ts';

/** The region knows every programme; others know those that an institution takes part in which they may know of. */
function visibleProgrammes(context: RequestContext): Sql {
  if (reachOf(context.actor, 'Programme') === 'everywhere') return sql`true`;
  return sql`exists (select from enrolment e join institution i on i.id = e.institution_id where e.programme_id = p.id and ${visibleEnrolments(context)})`;
}

/** One page of the programmes that the actor may know of, newest first. */
export async function listProgrammes(context: RequestContext, args: PageArgs): Promise<Connection<Programme>> {
  const window = pageWindow(args, 'programmes');
  const visible = visibleProgrammes(context);
  const [programmes, [counted]] = await Promise.all([
    readProgrammes(
      context,
      sql`${visible} order by p.created_at desc, p.id limit ${window.limit} offset ${window.offset}`,
    ),
    context.read<{ total: number }>(sql`select count(*)::int as total from programme p where ${visible}`),
  ]);
  return toConnection(programmes, counted?.total ?? 0, window, 'programmes');
}

/**
 * Finds a programme that the actor may know of.
 *
 * @throws NotFound when there is none
 */
export async function findProgramme(context: RequestContext, id: string): Promise<Programme> {
  const [programme] = await readProgrammes(context, sql`p.id = ${id} and ${visibleProgrammes(context)}`);
  if (!programme) throw new NotFound('programme');
  return programme;
}

/**
 * Finds a round of a programme that the actor may know of.
 *
 * @throws NotFound when there is none
 */
export async function findRound(context: RequestContext, id: string): Promise<Round> {
  const [round] = await readRounds(
    context,
    sql`r.id = ${id} and exists (select from programme p where p.id = r.programme_id and ${visibleProgrammes(context)})`,
  );
  if (!round) throw new NotFound('round');
  return round;
}
