import { displayAnswer, itemsOf, renderText, type Answer, type Edition, type Question } from '@waymark/kit';
import type { RequestContext } from '../platform/request-context.ts';
import { editionById } from '../registry/index.ts';
import type { AssessmentMove } from './assessment-move.entity.ts';
import type { Assessment } from './assessment.entity.ts';
import { answerKey, answersOfAssessment } from './assessment.loaders.ts';
import { criteriaOf, benchmarksOf } from './assessment-view.ts';
import { findCriterion, withinEdition } from './criterion-key.ts';
import { toAnswer } from './evaluate-assessment.ts';
import type { AssessmentMoveType, SuggestionType } from './move.types.ts';
import { paramsOf, shownItems, showValue } from './show-assessment.ts';
import { suggestionsFor, type Suggested } from './suggestions.ts';

interface Place {
  /** `benchmark-id/criterion-id`. */
  readonly criterion: string;
  readonly item: string;
  readonly question: Question;
}

/** What older answers say about one item; null when nothing. */
export function showSuggestion({ from, carried }: Suggested, place: Place, language: string): SuggestionType | null {
  const found = carried.suggestions.find(({ criterion, item }) => criterion === place.criterion && item === place.item);
  if (!found) return null;
  const { answer, relation, reason, notes, sources } = found;
  return {
    relation,
    value: answer && 'value' in answer ? showValue(place.question, answer.value, language) : null,
    notApplicable: answer && 'notApplicable' in answer ? answer.notApplicable : null,
    reason: renderText(reason, language),
    notes: notes.map((note) => renderText(note, language)),
    earlier: sources.flatMap((source) => showEarlier(from, source, language)),
  };
}

function showEarlier(from: Edition, source: Answer, language: string): SuggestionType['earlier'] {
  const place = findCriterion(from, source.criterion);
  if (!place) return [];
  const { benchmark, criterion } = place;
  const label = itemsOf(criterion, UNKNOWN).find(({ key }) => key === source.item)?.label ?? null;
  return [
    {
      question: renderText(criterion.question, language, paramsOf(from.params, benchmark)),
      label: label && renderText(label, language),
      display: 'value' in source ? displayAnswer(criterion.ask, source.value, language) : source.notApplicable,
    },
  ];
}

/** Of which every row may be there: only its label is wanted. */
const UNKNOWN = {
  kind: null,
  phase: null,
  lowAge: null,
  highAge: null,
  sixthForm: null,
  special: null,
  yearGroups: null,
} as const;

/** A move with what is left to do. */
export async function showMove(
  context: RequestContext,
  assessment: Assessment,
  { fromEditionId, movedAt, movedByName }: AssessmentMove,
): Promise<AssessmentMoveType | null> {
  const [from, to, suggested, open] = await Promise.all([
    context.load(editionById, fromEditionId),
    context.load(editionById, assessment.editionId),
    context.load(suggestionsFor, assessment),
    openItems(context, assessment),
  ]);
  if (!from || !to) return null;
  const suggestions = new Set(
    suggested?.carried.suggestions
      .filter(({ answer }) => answer !== null)
      .map(({ criterion, item }) => answerKey(criterion, item)),
  );
  const toConfirm = open.filter((key) => suggestions.has(key)).length;
  const unpaired =
    (edition: Edition) => (one: { readonly criterion: string; readonly note?: Record<string, string> }) =>
      showUnpaired(edition, one, context.language);
  return {
    from,
    movedAt,
    movedBy: movedByName,
    toConfirm,
    toAnswer: open.length - toConfirm,
    added: suggested?.carried.added.flatMap(unpaired(to.definition)) ?? [],
    dropped: suggested?.carried.dropped.flatMap(unpaired(from.definition)) ?? [],
  };
}

/** Every scored item that applies and has no answer. */
async function openItems(context: RequestContext, assessment: Assessment): Promise<readonly string[]> {
  const [benchmarks, answers] = await Promise.all([
    benchmarksOf(context, assessment),
    context.load(answersOfAssessment, assessment),
  ]);
  const given = [...answers.values()].flatMap(toAnswer);
  const answered = new Set(given.map(({ criterion, item }) => answerKey(criterion, item)));
  const criteria = await Promise.all(benchmarks.map((benchmark) => criteriaOf(context, benchmark)));
  return criteria.flat().flatMap(({ benchmark, criterion }) =>
    criterion.score === null
      ? []
      : shownItems(criterion, assessment.facts, given)
          .map(({ key }) => answerKey(withinEdition(benchmark, criterion), key))
          .filter((key) => !answered.has(key)),
  );
}

function showUnpaired(
  edition: Edition,
  { criterion: path, note }: { readonly criterion: string; readonly note?: Record<string, string> },
  language: string,
): AssessmentMoveType['added'] {
  const place = findCriterion(edition, path);
  if (!place) return [];
  return [
    {
      statement: renderText(place.criterion.statement, language, paramsOf(edition.params, place.benchmark)),
      note: note ? renderText(note, language) : null,
    },
  ];
}
