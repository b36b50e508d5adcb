import type { EntityManager } from '@mikro-orm/postgresql';
import { canonicalJson, renderText } from '@waymark/kit';
import { writeEvent } from '../changes/index.ts';
import type { StoredEvaluation } from '../evaluations/index.ts';
import { together } from '../persistence/together.ts';
import { Conflict, Forbidden, NotFound, Unauthenticated } from '../platform/errors.ts';
import { problem, type Problem } from '../platform/problem.ts';
import type { RequestContext } from '../platform/request-context.ts';
import { londonDate } from '../platform/today.ts';
import { editionById, type StoredEdition } from '../registry/index.ts';
import type { StoredAnswer } from './answer.entity.ts';
import type { Assessment } from './assessment.entity.ts';
import { rememberSaved } from './assessment.loaders.ts';
import { assessmentPolicy } from './assessment.policy.ts';
import { lockAssessment, readStoredAnswers, writeAnswer } from './assessment-rows.ts';
import { evaluateAssessment, toAnswer } from './evaluate-assessment.ts';
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
  const { assessment, evaluated, ...saved } = await em.transactional(async (inner) => {
    const found = await lockAssessment(inner, { institutionId, id });
    if (!found) throw new NotFound('assessment');
    const [reason, edition, stored] = await together([
      readOnlyReason(context, found),
      context.load(editionById, found.editionId),
      readStoredAnswers(inner, found),
    ]);
    if (reason) throw new Conflict(reason);
    if (!edition) throw new NotFound('edition');
    return saveInto(context, inner, { assessment: found, edition, stored, input, author: actor });
  });
  // Not before it is committed: a request never shows what may still come to nothing.
  if (evaluated) rememberSaved(context, assessment, evaluated);
  return { assessment, ...saved };
}

interface Saving {
  readonly assessment: Assessment;
  readonly edition: StoredEdition;
  /** The answers as they were. */
  readonly stored: readonly StoredAnswer[];
  readonly input: SaveAnswer;
  readonly author: { readonly id: string; readonly name: string };
}

interface Outcome extends SavedAnswer {
  /** What is stored now; null when nothing changed. */
  readonly evaluated: { readonly answers: readonly StoredAnswer[]; readonly evaluation: StoredEvaluation } | null;
}

async function saveInto(context: RequestContext, em: EntityManager, saving: Saving): Promise<Outcome> {
  const { assessment, edition, stored, input } = saving;
  const place = findCriterion(edition.definition, input.criterion);
  if (!place) return unchanged(assessment, null, { problems: [unknown(input.criterion)] });
  const change = readChange(context, saving, place);
  if ('problem' in change) return unchanged(assessment, place, { problems: [change.problem] });

  const { item, expectedRevision } = input;
  const criterion = withinEdition(place.benchmark, place.criterion);
  const present = stored.find((answer) => answer.criterion === criterion && answer.item === item) ?? null;
  if (changesNothing(present, change, expectedRevision)) return unchanged(assessment, place);
  if (!present && expectedRevision > 0) return unchanged(assessment, place, { problems: [outdated] });
  if ((present?.revision ?? 0) !== expectedRevision) return unchanged(assessment, place, { conflict: present });
  return write(context, em, saving, { place, present, change: { criterion, item, ...change } });
}

interface Writing {
  readonly place: PlacedCriterion;
  readonly present: StoredAnswer | null;
  readonly change: Change & Pick<StoredAnswer, 'criterion' | 'item'>;
}

async function write(
  context: RequestContext,
  em: EntityManager,
  { assessment: before, edition, stored, input, author }: Saving,
  { place, present, change }: Writing,
): Promise<Outcome> {
  const { actor, services } = context;
  const now = context.now();
  const { institutionId, id: assessmentId } = before;
  const assessment: Assessment = { ...before, revision: before.revision + 1, lastSavedAt: now };
  const answer: StoredAnswer = {
    institutionId,
    assessmentId,
    ...change,
    revision: input.expectedRevision + 1,
    authorId: author.id,
    authorName: author.name,
    savedAt: now,
  };
  const answers = [...stored.filter((one) => one !== present), answer];
  const { criterion, item, revision } = answer;
  // Sent together; the answer is being written while its assessment is scored.
  const [{ stored: evaluation }] = await together([
    evaluateAssessment(assessment, {
      em,
      services,
      edition,
      asOf: londonDate(now),
      answers: answers.flatMap(toAnswer),
    }),
    writeAnswer(em, assessment, answer),
    writeEvent(
      { em, actor, now: () => now },
      { streamId: institutionId, type: 'answer.saved', subject: assessmentId, data: { criterion, item, revision } },
    ),
  ]);
  return { assessment, place, conflict: null, problems: [], evaluated: { answers, evaluation } };
}

const unknown = (criterion: string): Problem =>
  problem(
    'unknown-criterion',
    'criterion',
    `This set has no criterion "${criterion.slice(0, 160)}". Load the page again: the set may have changed.`,
  );

/** What was seen is not there any more: the assessment was moved to another edition, or back. */
const outdated = problem(
  'outdated',
  'expectedRevision',
  'This assessment has gone on under another set since you opened this page, and nothing was saved. Load the page again.',
);

const unchanged = (
  assessment: Assessment,
  place: PlacedCriterion | null,
  { conflict = null, problems = [] }: Partial<Pick<SavedAnswer, 'conflict' | 'problems'>> = {},
): Outcome => ({ assessment, place, conflict, problems, evaluated: null });

function readChange(
  { language }: RequestContext,
  { assessment: { facts }, stored, input }: Saving,
  place: PlacedCriterion,
): Change | { readonly problem: Problem } {
  // What is there may always be cleared, also when it does not apply any more.
  if (input.change === null) return { value: null, notApplicable: null };
  const asked = findAsked(place, input.item, { facts, answers: stored.flatMap(toAnswer), language });
  if ('message' in asked) return { problem: asked };
  return readSaid(place.criterion.ask, input.change, asked.label ? renderText(asked.label, language) : null);
}

/** Saving what is there already, or clearing what is not, changes nothing: a request that is sent twice has one effect. */
function changesNothing(stored: StoredAnswer | null, { value, notApplicable }: Change, expected: number): boolean {
  if (!stored) return value === null && notApplicable === null && expected === 0;
  return (
    (stored.notApplicable ?? null) === notApplicable && canonicalJson(stored.value ?? null) === canonicalJson(value)
  );
}
