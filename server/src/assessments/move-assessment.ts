import { randomUUID } from 'node:crypto';
import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { findCrosswalk } from '@waymark/kit';
import { recordEvent } from '../changes/index.ts';
import { BenchmarkResult } from '../evaluations/index.ts';
import type { PersonActor } from '../platform/actor.ts';
import { Conflict, Forbidden, NotFound, Unauthenticated } from '../platform/errors.ts';
import type { RequestContext } from '../platform/request-context.ts';
import { londonDate } from '../platform/today.ts';
import { programmeById } from '../programmes/index.ts';
import { editionById, type StoredEdition } from '../registry/index.ts';
import { StoredAnswer } from './answer.entity.ts';
import { AssessmentMove, type KeptAnswer } from './assessment-move.entity.ts';
import { Assessment } from './assessment.entity.ts';
import type { AssessmentKey } from './assessment-rows.ts';
import { assessmentPolicy } from './assessment.policy.ts';
import { evaluateAssessment } from './evaluate-assessment.ts';
import { readOnlyReason } from './read-only-reason.ts';

/**
 * The edition that an assessment can be moved to: its programme's, when that is another one now, is loaded, and answers
 * can travel to it. Null otherwise.
 */
export async function movableTo(context: RequestContext, assessment: Assessment): Promise<StoredEdition | null> {
  if (assessment.state === 'submitted') return null;
  const programme = await context.load(programmeById, assessment.programmeId);
  if (!programme || programme.editionId === assessment.editionId) return null;
  const [from, to] = await Promise.all([
    context.load(editionById, assessment.editionId),
    context.load(editionById, programme.editionId),
  ]);
  const { registry } = context.services;
  if (!from || !to || !registry.has(to.moduleId)) return null;
  return findCrosswalk(from.definition, to.definition, registry.crosswalks) && to;
}

/**
 * Lets an assessment go on under its programme's present edition. Answers become suggestions; no result travels.
 *
 * @throws NotFound when there is no such assessment, or it is not the actor's
 * @throws Forbidden when the actor's role may not move it
 * @throws Conflict when it cannot be answered now, or there is nothing to move it to
 */
export function moveAssessment(context: RequestContext, key: AssessmentKey): Promise<Assessment> {
  return withLocked(context, key, async (em, assessment, { id: movedBy, name: movedByName }) => {
    const edition = await movableTo(context, assessment);
    if (!edition)
      throw new Conflict('This assessment uses the set that its programme uses, or no answers can travel to that one.');
    const { institutionId, id: assessmentId, editionId: fromEditionId } = assessment;
    const undone = await em.findOne(
      AssessmentMove,
      { institutionId, assessmentId, toEditionId: edition.id, undoneAt: { $ne: null } },
      { orderBy: { undoneAt: 'desc' } },
    );
    const answers = await replaceAnswers(em, key, undone?.setAside ?? []);
    const move = { institutionId, assessmentId, id: randomUUID(), fromEditionId, toEditionId: edition.id };
    const when = { movedAt: context.now(), movedBy, movedByName, undoneAt: null };
    em.persist(em.create(AssessmentMove, { ...move, ...when, answers, setAside: null }));
    await goOnUnder(context, em, { assessment, edition, event: 'assessment.moved' });
  });
}

/**
 * Puts an assessment back under the edition that it was moved from, with the answers that it had there. Those given
 * since are kept, and are back when it is moved again.
 *
 * @throws NotFound when there is no such assessment, or it is not the actor's
 * @throws Forbidden when the actor's role may not move it
 * @throws Conflict when it cannot be answered now, or was not moved
 */
export function undoMove(context: RequestContext, key: AssessmentKey): Promise<Assessment> {
  return withLocked(context, key, async (em, assessment) => {
    const { institutionId, id: assessmentId, editionId } = assessment;
    const move = await em.findOne(
      AssessmentMove,
      { institutionId, assessmentId, toEditionId: editionId, undoneAt: null },
      { orderBy: { movedAt: 'desc' } },
    );
    const edition = move && (await context.load(editionById, move.fromEditionId));
    if (!move || !edition) throw new Conflict('This assessment was not moved, so there is nothing to undo.');
    move.setAside = await replaceAnswers(em, key, move.answers);
    move.undoneAt = context.now();
    await goOnUnder(context, em, { assessment, edition, event: 'assessment.move-undone' });
  });
}

/** Locked, so that no answer slips in between. */
async function withLocked(
  context: RequestContext,
  { institutionId, id }: AssessmentKey,
  change: (em: EntityManager, assessment: Assessment, actor: PersonActor) => Promise<void>,
): Promise<Assessment> {
  const { em, actor } = context;
  if (actor.kind !== 'person') throw new Unauthenticated();
  // Before anything is locked, so that nobody holds up the work of another school.
  if (!assessmentPolicy.see(actor, { institutionId })) throw new NotFound('assessment');
  if (!assessmentPolicy.move(actor, { institutionId }))
    throw new Forbidden('move this assessment: a careers leader or headteacher of the school can');
  return em.transactional(async (inner) => {
    const assessment = await inner.findOne(Assessment, { institutionId, id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!assessment) throw new NotFound('assessment');
    const reason = await readOnlyReason(context, assessment);
    if (reason) throw new Conflict(reason);
    await change(inner, assessment, actor);
    return assessment;
  });
}

/** Puts these answers in place of those that are there, and gives the latter. */
async function replaceAnswers(
  em: EntityManager,
  { institutionId, id: assessmentId }: AssessmentKey,
  answers: readonly KeptAnswer[],
): Promise<readonly KeptAnswer[]> {
  const before = await em.find(StoredAnswer, { institutionId, assessmentId }, { disableIdentityMap: true });
  await em.nativeDelete(StoredAnswer, { institutionId, assessmentId });
  if (answers.length > 0) {
    await em.insertMany(
      StoredAnswer,
      answers.map((answer) => ({ ...answer, savedAt: new Date(answer.savedAt), institutionId, assessmentId })),
    );
  }
  return before.map(({ institutionId: _institution, assessmentId: _assessment, savedAt, ...answer }) => ({
    ...answer,
    savedAt: savedAt.toISOString(),
  }));
}

interface GoingOn {
  readonly assessment: Assessment;
  readonly edition: StoredEdition;
  readonly event: 'assessment.moved' | 'assessment.move-undone';
}

async function goOnUnder(context: RequestContext, em: EntityManager, { assessment, edition, event }: GoingOn) {
  const { institutionId, id: assessmentId } = assessment;
  const data = { from: assessment.editionId, to: edition.id };
  assessment.editionId = edition.id;
  assessment.revision += 1;
  recordEvent(
    { em, actor: context.actor, now: context.now },
    { streamId: institutionId, type: event, subject: assessmentId, data },
  );
  await em.flush();
  // The newer edition may have fewer places, and those of the older one would stay.
  await em.nativeDelete(BenchmarkResult, { institutionId, assessmentId });
  await evaluateAssessment(assessment, {
    em,
    services: context.services,
    edition,
    asOf: londonDate(context.now()),
  });
}
