import {
  candidatesFor,
  canonicalJson,
  rowsOf,
  type Answer,
  type AnswerValue,
  type CriterionFinding,
} from '@waymark/kit';
import type { RequestContext } from '../platform/request-context.ts';
import { londonDate } from '../platform/today.ts';
import { decider, type Decide, type Pieces } from './decide.ts';
import type { Place } from './place.ts';

/** Answers and evidence, and what they come to. */
export interface Example {
  readonly answers: readonly Answer[];
  readonly evidence: readonly Pieces[];
  readonly finding: CriterionFinding;
}

/**
 * Shows where a criterion's line runs, from the least to what is just enough: the lowest answer, the one just below
 * the line, all rows but one above it, everything but the evidence, and the lowest that is enough (or comes nearest).
 * It tries every kind of answer under the rule itself, so that it holds for rules that nobody here knows.
 */
export async function examplesOf(context: RequestContext, place: Place): Promise<readonly Example[]> {
  if (place.criterion.score === null) return [];
  const decide = decider(context, place);
  const rows = rowsOf(place.criterion.ask).map(({ key }) => key);
  const answered = (values: readonly AnswerValue[]): Answer[] =>
    rows.flatMap((item, index): Answer[] => {
      const value = values[Math.min(index, values.length - 1)];
      return value ? [{ criterion: place.key, item, value }] : [];
    });
  const attempt = async (answers: readonly Answer[], evidence: readonly Pieces[]): Promise<Example> => ({
    answers,
    evidence,
    finding: await decide(answers, evidence),
  });

  const levels = candidatesFor(place.criterion.ask, londonDate(context.now()));
  const needed = await evidenceNeeded(context, place, decide);
  const tried = await Promise.all(levels.map((level) => attempt(answered([level]), needed)));
  const enough = placeOfEnough(tried);
  const [line, below] = [levels[enough], levels[enough - 1]];
  const allButOne =
    rows.length > 1 && line && below
      ? [await attempt(answered([...rows.slice(1).map(() => line), below]), needed)]
      : [];
  const unproved = line && needed.length > 0 ? [await attempt(answered([line]), [])] : [];
  const shown = [
    ...tried.slice(0, 1),
    ...tried.slice(Math.max(0, enough - 1), enough),
    ...allButOne,
    ...unproved,
    ...tried.slice(enough, enough + 1),
  ];
  return distinct(shown).filter(({ finding }) => finding.outcome !== 'unscorable');
}

/** The kinds of evidence that a rule counts, and how many pieces of each it needs. */
export async function evidenceNeeded(
  { services: { registry } }: RequestContext,
  { criterion }: Place,
  decide: Decide,
): Promise<readonly Pieces[]> {
  if (criterion.score === null) return [];
  const { steps } = await decide([], []);
  return steps.flatMap((step): Pieces[] => {
    const type = step.kind === 'evidence' ? registry.evidenceTypes.get(step.type.split('@')[0] ?? '') : undefined;
    return step.kind === 'evidence' && type ? [{ type, pieces: step.needed }] : [];
  });
}

/** The first that meets the criterion; the first with the most points when no answer alone can meet it. */
function placeOfEnough(tried: readonly Example[]): number {
  const met = tried.findIndex(({ finding }) => finding.outcome === 'met');
  if (met >= 0) return met;
  const most = Math.max(...tried.map(({ finding }) => finding.points));
  return tried.findIndex(({ finding }) => finding.points === most);
}

function distinct(examples: readonly Example[]): readonly Example[] {
  const key = ({ answers, evidence }: Example) => canonicalJson([...answers, evidence.length]);
  return [...new Map(examples.map((example) => [key(example), example])).values()];
}
