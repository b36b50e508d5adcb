import type { Sql } from '../persistence/conditions.ts';
import { organisationOf, type Actor } from '../platform/actor.ts';
import type { RequestContext } from '../platform/request-context.ts';
import { londonDate } from '../platform/today.ts';
import type { AccessDoor, AccessLevel } from './access.entity.ts';
import type { Reading } from './waiting-reads.ts';

/** Institutions of which a request has noted something already, by level and door: it counts once, however many fields it reads. */
const noted = new WeakMap<RequestContext, Map<string, Set<string>>>();

/**
 * Notes that the actor reads something of institutions. To be called where it was decided that they may. An
 * institution's own people are not noted. Waits only while the ledger has no room.
 */
export async function noteRead(
  context: RequestContext,
  institutionIds: readonly string[],
  level: AccessLevel,
  door?: AccessDoor,
): Promise<void> {
  const reading = readingOf(context, level, door);
  if (!reading) return;
  const done = doneBy(context, reading);
  const fresh = institutionIds.filter((id) => {
    if (id === reading.organisationId || done.has(id)) return false;
    done.add(id);
    return true;
  });
  if (fresh.length > 0) await context.services.ledger.note(reading, fresh, context.now());
}

/** Notes that the actor reads a sum over institutions. @param cohort SQL that gives the `institution_id` of each */
export async function noteAggregate(context: RequestContext, cohort: Sql, level: AccessLevel): Promise<void> {
  const reading = readingOf(context, level, 'aggregate');
  if (reading) await context.services.ledger.noteCohort(reading, cohort, context.now());
}

function doneBy(context: RequestContext, { level, door }: Reading): Set<string> {
  let done = noted.get(context);
  if (!done) noted.set(context, (done = new Map()));
  const kind = `${level} ${door}`;
  let ids = done.get(kind);
  if (!ids) done.set(kind, (ids = new Set()));
  return ids;
}

function readingOf(context: RequestContext, level: AccessLevel, door: AccessDoor | undefined): Reading | null {
  const { actor, now } = context;
  const organisationId = organisationOf(actor);
  if (actor.kind === 'anonymous' || organisationId === null || isInstitutional(actor)) return null;
  const { id: readerId, kind: readerKind, name: readerName } = actor;
  const usual = context.door ?? (readerKind === 'client' ? 'api' : 'page');
  return { day: londonDate(now()), organisationId, readerId, readerKind, readerName, level, door: door ?? usual };
}

/** People of an institution can read their own alone. */
function isInstitutional(actor: Actor): boolean {
  return actor.kind === 'person' && actor.membership?.organisationKind === 'institution';
}
