import type { EntityManager } from '@mikro-orm/postgresql';
import { LockMode } from '@mikro-orm/core';
import { canonicalJson, renderText, type Answer } from '@waymark/kit';
import { recordEvent } from '../changes/index.ts';
import { Conflict, Forbidden, NotFound, Unauthenticated } from '../platform/errors.ts';
import { problem, type Problem } from '../platform/problem.ts';
import type { RequestContext } from '../platform/request-context.ts';
import { londonDate } from '../platform/today.ts';
import { editionById, type StoredEdition } from '../registry/index.ts';
import { StoredAnswer } from './answer.entity.ts';
import { Assessment } from './assessment.entity.ts';
import { assessmentPolicy } from './assessment.policy.ts';
import { evaluateAssessment, readAnswers, toAnswer } from './evaluate-assessment.ts';
import { findCriterion, withinEdition, type PlacedCriterion } from './criterion-key.ts';
import { findAsked } from './find-asked.ts';
import { readOnlyReason } from './read-only-reason.ts';
import { readSaid, type Change, type Said } from './said.ts';

export interface SaveAnswer {
  readonly institutionId: string;
  readonly assessmentId: string;
  readonly criterion: string;
  readonly item: string;
  /** The answer as it came, the reason why it does not apply, or null to clear it. */
  readonly change: Said | null;
  /** The revision that the author saw; 0 when there was no answer. */
  readonly expectedRevision: number;
}

export interface SavedAnswer {
  readonly assessment: Assessment;
  readonly place: PlacedCriterion | null;
  /** The answer that somebody saved first; then nothing was changed. */
  readonly conflict: StoredAnswer | null;
  readonly problems: readonly Problem[];
}

/**
 * Saves one answer and evaluates the assessment again.
 *
 * @throws NotFound when there is no such assessment, or it is not the actor's
 * @throws Forbidden when the actor's role may not answer
 * @throws Conflict when the assessment can no longer be answered
 */
export async function saveAnswer(context: RequestContext, input: SaveAnswer): Promise<SavedAnswer> {
  const { em, actor } = context;
  if (actor.kind !== 'person') throw new Unauthenticated();
  const { institutionId, assessmentId: id } = input;
  // Before anything is locked, so that nobody holds up the work of another school.
  if (!assessmentPolicy.see(actor, { institutionId })) throw new NotFound('assessment');
  if (!assessmentPolicy.answer(actor, { institutionId })) throw new Forbidden('answer for this school');
  // The assessment is locked, because its evaluation is made of all its answers: two answers saved at once take turns.
  return em.transactional(async (inner) => {
    const assessment = await inner.findOne(Assessment, { institutionId, id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!assessment) throw new NotFound('assessment');
    const reason = await readOnlyReason(context, assessment);
    if (reason) throw new Conflict(reason);
    const edition = await context.load(editionById, assessment.editionId);
    if (!edition) throw new NotFound('edition');
    return saveInto(context, inner, { assessment, edition, input, author: actor });
  });
}

interface Saving {
  readonly assessment: Assessment;
  readonly edition: StoredEdition;
  readonly input: SaveAnswer;
  readonly author: { readonly id: string; readonly name: string };
}

async function saveInto(context: RequestContext, em: EntityManager, saving: Saving): Promise<SavedAnswer> {
  const { assessment, edition, input, author } = saving;
  const place = findCriterion(edition.definition, input.criterion);
  if (!place)
    return refused(assessment, null, [
      problem(
        'unknown-criterion',
        'criterion',
        `This set has no criterion "${input.criterion.slice(0, 160)}". Load the page again: the set may have changed.`,
      ),
    ]);
  const before = await readAnswers(em, assessment);
  const change = readChange(context, before, saving, place);
  if ('problem' in change) return refused(assessment, place, [change.problem]);

  const key = {
    institutionId: assessment.institutionId,
    assessmentId: assessment.id,
    criterion: withinEdition(place.benchmark, place.criterion),
    item: input.item,
  };
  const stored = await em.findOne(StoredAnswer, key);
  if (changesNothing(stored, change, input.expectedRevision))
    return { assessment, place, conflict: null, problems: [] };
  if (!stored && input.expectedRevision > 0) return refused(assessment, place, [outdated]);
  if ((stored?.revision ?? 0) !== input.expectedRevision) return { assessment, place, conflict: stored, problems: [] };

  const now = context.now();
  const revision = input.expectedRevision + 1;
  if (stored) em.assign(stored, { ...change, revision, authorId: author.id, authorName: author.name, savedAt: now });
  else
    em.persist(
      em.create(StoredAnswer, {
        ...key,
        ...change,
        revision,
        authorId: author.id,
        authorName: author.name,
        savedAt: now,
      }),
    );
  assessment.revision += 1;
  assessment.lastSavedAt = now;
  recordEvent(
    { em, actor: context.actor, now: context.now },
    {
      streamId: key.institutionId,
      type: 'answer.saved',
      subject: assessment.id,
      data: { criterion: key.criterion, item: key.item, revision },
    },
  );
  await em.flush();
  const answers = [
    ...before.filter(({ criterion, item }) => criterion !== key.criterion || item !== key.item),
    ...toAnswer({ ...key, ...change }),
  ];
  await evaluateAssessment(assessment, { em, services: context.services, edition, asOf: londonDate(now), answers });
  return { assessment, place, conflict: null, problems: [] };
}

/** What was seen is not there any more: the assessment was moved to another edition, or back. */
const outdated = problem(
  'outdated',
  'expectedRevision',
  'This assessment has gone on under another set since you opened this page, and nothing was saved. Load the page again.',
);

const refused = (assessment: Assessment, place: PlacedCriterion | null, problems: readonly Problem[]): SavedAnswer => ({
  assessment,
  place,
  conflict: null,
  problems,
});

function readChange(
  { language }: RequestContext,
  answers: readonly Answer[],
  { assessment: { facts }, input }: Saving,
  place: PlacedCriterion,
): Change | { readonly problem: Problem } {
  // What is there may always be cleared, also when it does not apply any more.
  if (input.change === null) return { value: null, notApplicable: null };
  const asked = findAsked(place, input.item, { facts, answers, language });
  if ('message' in asked) return { problem: asked };
  return readSaid(place.criterion.ask, input.change, asked.label ? renderText(asked.label, language) : null);
}

/** Saving what is there already, or clearing what is not, changes nothing: a request that is sent twice has one effect. */
function changesNothing(stored: StoredAnswer | null, { value, notApplicable }: Change, expected: number): boolean {
  if (!stored) return value === null && notApplicable === null && expected === 0;
  return stored.notApplicable === notApplicable && canonicalJson(stored.value ?? null) === canonicalJson(value);
}
