import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { recordEvent } from '../changes/index.ts';
import { Institution, institutionFacts } from '../institutions/index.ts';
import { Conflict, Forbidden, NotFound } from '../platform/errors.ts';
import { problem, type Problem } from '../platform/problem.ts';
import type { RequestContext } from '../platform/request-context.ts';
import { londonDate } from '../platform/today.ts';
import { Enrolment, Programme, Round } from '../programmes/index.ts';
import { editionById } from '../registry/index.ts';
import { Assessment } from './assessment.entity.ts';
import { assessmentPolicy } from './assessment.policy.ts';
import { evaluateAssessment } from './evaluate-assessment.ts';

export interface StartAssessment {
  readonly institutionId: string;
  readonly roundId: string;
}

/**
 * Begins the assessment of an institution in a round; one that was begun before is returned as it is.
 *
 * @throws NotFound when the institution is not enrolled in the round's programme, or is not the actor's
 * @throws Forbidden when the actor's role may not begin one
 * @throws Conflict when the programme's set is not loaded
 */
export async function startAssessment(
  context: RequestContext,
  { institutionId, roundId }: StartAssessment,
): Promise<{ assessment: Assessment | null; problems: readonly Problem[] }> {
  const { em, actor, now, services } = context;
  if (!assessmentPolicy.see(actor, { institutionId })) throw new NotFound('school or college');
  if (!assessmentPolicy.start(actor, { institutionId }))
    throw new Forbidden('begin an assessment: a careers leader or headteacher of this school can');
  const round = await roundOf(em, { institutionId, roundId });
  const begun = await em.findOne(Assessment, { institutionId, roundId });
  if (begun) return { assessment: begun, problems: [] };
  const today = londonDate(now());
  if (today < round.opensOn || today > round.closesOn) {
    const when = today < round.opensOn ? `opens on ${round.opensOn}` : `closed on ${round.closesOn}`;
    return {
      assessment: null,
      problems: [problem('round-not-open', 'roundId', `"${round.name}" ${when}, so it cannot be begun today.`)],
    };
  }
  const [programme, institution] = await Promise.all([
    em.findOneOrFail(Programme, { id: round.programmeId }),
    em.findOneOrFail(Institution, { id: institutionId }),
  ]);
  const edition = await context.load(editionById, programme.editionId);
  if (!edition || !services.registry.has(edition.moduleId))
    throw new Conflict(
      "This programme's set is not loaded now, so nothing can be begun with it. The region can choose another set.",
    );
  const assessment = em.create(Assessment, {
    institutionId,
    id: randomUUID(),
    programmeId: programme.id,
    roundId,
    editionId: edition.id,
    facts: institutionFacts(institution),
    state: 'draft',
    revision: 1,
    startedAt: now(),
    lastSavedAt: null,
    submittedAt: null,
    submittedBy: null,
  });
  // An explicit transaction, because the first evaluation is written by SQL of its own.
  await em.transactional(async (inner) => {
    inner.persist(assessment);
    recordEvent(
      { em: inner, actor, now },
      {
        streamId: institutionId,
        type: 'assessment.started',
        subject: assessment.id,
        data: { roundId, editionId: edition.id },
      },
    );
    await inner.flush();
    await evaluateAssessment(assessment, { em: inner, services, edition, asOf: today });
  });
  return { assessment, problems: [] };
}

/** @throws NotFound when there is no such round, or it is of a programme that the institution takes no part in */
async function roundOf(em: EntityManager, { institutionId, roundId }: StartAssessment): Promise<Round> {
  const round = await em.findOne(Round, { id: roundId });
  // Asked whatever was found, so that a round of others takes as long as none.
  const enrolment = await em.findOne(Enrolment, { institutionId, programmeId: round?.programmeId ?? roundId });
  if (!round || !enrolment) throw new NotFound('round that this school takes part in');
  return round;
}
