import { randomUUID } from 'node:crypto';
import { sql } from '@mikro-orm/postgresql';
import { recordEvent } from '../changes/index.ts';
import { noteAggregate } from '../ledger/index.ts';
import { mayCall } from '../permissions/index.ts';
import { Forbidden } from '../platform/errors.ts';
import { idOf } from '../platform/global-id.ts';
import { problem, type Problem } from '../platform/problem.ts';
import type { RequestContext } from '../platform/request-context.ts';
import { findProgramme, roundById } from '../programmes/index.ts';
import { findTarget, type Against } from './find-target.ts';
import { Rescoring } from './rescoring.entity.ts';
import { RESCORING_JOB } from './run-rescoring.ts';
import { survey, within, type Scope } from './scope.ts';
import { NOTHING_YET } from './summary.ts';

export interface StartRescoring {
  readonly against: Against;
  readonly programmeId?: string | null;
  readonly roundId?: string | null;
}

export interface StartedRescoring {
  readonly rescoring: Rescoring | null;
  readonly problems: readonly Problem[];
}

/**
 * Has the results that there are compared, in the background, with those that the same answers would have by another
 * edition, or by a set that is still being adapted. No result is touched.
 *
 * @throws Forbidden when the actor does not administer a region
 * @throws NotFound when there is no such edition, profile or programme
 */
export async function startRescoring(context: RequestContext, input: StartRescoring): Promise<StartedRescoring> {
  const { em, actor, now, services } = context;
  if (actor.kind !== 'person' || !actor.membership || !mayCall(actor, 'Mutation.startRescoring'))
    throw new Forbidden('compare results: a region administrator can');
  const { organisationId } = actor.membership;
  const [target, scope] = [await findTarget(context, input.against), await readScope(context, input)];
  if (!('hash' in target)) return refused(target);
  if ('code' in scope) return refused([scope]);
  if ((await em.count(Rescoring, { organisationId, state: { $in: ['waiting', 'running'] } })) > 0) return refused(BUSY);
  const { total, unrelated } = await survey(em, services.registry, target.definition, scope);
  if (total === 0) return refused(NOTHING);

  const rescoring = em.create(Rescoring, {
    ...target,
    ...scope,
    id: randomUUID(),
    organisationId,
    state: 'waiting',
    failure: null,
    total,
    done: 0,
    unrelated,
    lastInstitutionId: null,
    lastAssessmentId: null,
    summary: NOTHING_YET,
    startedBy: actor.id,
    startedByName: actor.name,
    startedAt: now(),
    finishedAt: null,
  });
  em.persist(rescoring);
  const data = { hash: target.hash, assessments: total };
  recordEvent(context, { streamId: organisationId, type: 'rescoring.started', subject: rescoring.id, data });
  await em.flush();
  await noteAggregate(
    context,
    sql`select distinct a.institution_id from assessment a where ${within(scope)}`,
    'benchmark',
  );
  await services.jobs.add(RESCORING_JOB, { rescoringId: rescoring.id });
  return { rescoring, problems: [] };
}

const refused = (problems: readonly Problem[]): StartedRescoring => ({ rescoring: null, problems });

const BUSY = [
  problem('busy', 'against', 'Another comparison is under way. Wait until it is finished, or stop it first.'),
];
const NOTHING = [
  problem('nothing-to-compare', 'against', 'Nobody has answered a set whose answers say anything of this one.'),
];

async function readScope(
  context: RequestContext,
  { programmeId, roundId }: Omit<StartRescoring, 'against'>,
): Promise<Scope | Problem> {
  const programme =
    typeof programmeId === 'string' ? await findProgramme(context, idOf('Programme', programmeId)) : null;
  const round = typeof roundId === 'string' ? await context.load(roundById, idOf('Round', roundId)) : null;
  if (typeof roundId === 'string' && (!round || (programme && round.programmeId !== programme.id)))
    return problem('not-found', 'roundId', 'There is no such round, or it is of another programme.');
  return { programmeId: programme?.id ?? null, roundId: round?.id ?? null };
}
