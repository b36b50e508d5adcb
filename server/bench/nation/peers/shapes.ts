import { explain, explainFinding, type CriterionFinding, type Step } from '@waymark/kit';
import type { BenchmarkWords } from './constants.ts';
import { isShown } from './constants.ts';
import type { CohortRow, OutcomesRow, ResultRow, SharedRow, StatesRow, StatusRow } from './rows.ts';
import { globalId } from './encoding.ts';

// The parts of the answers, made of rows. Names and order of fields are the API's.

/** A value of an enumeration: `not-met` is NOT_MET. */
export const enumValue = (word: string): string => word.toUpperCase().replaceAll('-', '_');

export const headline = (achieved: number, applicable: number) => ({
  achieved,
  applicable,
  display: `${achieved} of ${applicable}`,
});

export const step = (one: Step) => ({ display: explain(one, 'en'), outcome: enumValue(one.outcome) });

export const finding = <ShownStep>(found: CriterionFinding, show: (one: Step) => ShownStep) => ({
  outcome: enumValue(found.outcome),
  points: found.points,
  possible: found.possible,
  sentence: explainFinding(found, 'en'),
  steps: found.steps.map(show),
});

/** The findings of a benchmark that are shown, in the order of the edition. */
export function shownFindings(words: BenchmarkWords, findings: readonly CriterionFinding[]) {
  const byName = new Map(findings.map((one) => [one.criterion, one]));
  return words.criteria.flatMap(({ name, key, statement }) => {
    const found = byName.get(name);
    return found && isShown(found) ? [{ key, statement, found }] : [];
  });
}

export function status(row: StatusRow, words: readonly BenchmarkWords[]) {
  const findings = new Map(row.result.benchmarks.map((one) => [one.slot, one]));
  return {
    id: globalId('Institution', row.id),
    name: row.name,
    latestResult: {
      id: globalId('Assessment', row.id, row.assessment_id),
      state: enumValue(row.state),
      submittedAt: row.submitted_at.toISOString(),
      headline: headline(row.achieved, row.applicable),
      progress: { answered: row.result.answered, items: row.items },
      round: { id: globalId('Round', row.round_id), name: row.round_name },
      benchmarks: words.flatMap((benchmark) => {
        const found = findings.get(benchmark.slot);
        if (!found) return [];
        return [
          {
            slot: benchmark.slot,
            title: benchmark.title,
            outcome: enumValue(found.outcome),
            percent: found.percent,
            progress: { answered: found.answered, items: found.items },
            criteria: shownFindings(benchmark, found.criteria).map(({ key, statement, found: one }) => ({
              key,
              statement,
              finding: finding(one, step),
            })),
          },
        ];
      }),
    },
  };
}

const bySlot = new Intl.Collator('en', { numeric: true });

/** Results as a page shows them, in the order of their slots. */
export const results = (rows: readonly ResultRow[]) =>
  rows
    .map(({ slot, outcome, percent }) => ({ slot, outcome: enumValue(outcome), percent }))
    .toSorted((one, other) => bySlot.compare(one.slot, other.slot));

const STATES: Readonly<Record<string, string>> = { submitted: 'SUBMITTED', draft: 'IN_PROGRESS' };
export const cohortState = (state: string | null): string => STATES[state ?? ''] ?? 'NOT_STARTED';

export const cohortRow = (row: CohortRow, rows: readonly ResultRow[]) => ({
  state: cohortState(row.state),
  change: row.achieved === null || row.before === null ? null : row.achieved - row.before,
  headline: row.achieved === null ? null : headline(row.achieved, row.applicable ?? 0),
  results: results(rows),
  assessment: row.assessment_id === null ? null : { id: globalId('Assessment', row.id, row.assessment_id) },
  institution: { id: globalId('Institution', row.id), name: row.name },
});

export const sharedInstitution = (row: SharedRow, rows: readonly ResultRow[]) => ({
  id: globalId('Institution', row.id),
  urn: row.urn,
  name: row.name,
  latestResult:
    row.assessment_id === null
      ? null
      : {
          id: globalId('Assessment', row.id, row.assessment_id),
          submittedAt: row.submitted_at?.toISOString() ?? null,
          headline: headline(row.achieved ?? 0, row.applicable ?? 0),
          benchmarks: results(rows),
        },
});

interface Counted {
  readonly states: StatesRow;
  readonly outcomes: readonly OutcomesRow[];
  /** Of the round before; null in the first. */
  readonly before: readonly OutcomesRow[] | null;
}

/** An institution that has not begun counts as not started for every benchmark. */
export function summary({ states, outcomes, before }: Counted, words: readonly BenchmarkWords[]) {
  const { institutions, submitted, begun, mean, bars } = states;
  const notStarted = institutions - begun;
  const most = Math.max(words.length, ...Object.keys(bars).map(Number));
  const counter = (rows: readonly OutcomesRow[]) => (slot: string, outcome: string) =>
    rows.find((row) => row.slot === slot && row.outcome === outcome)?.institutions ?? 0;
  const [now, earlier] = [counter(outcomes), before && counter(before)];
  return {
    institutions,
    submitted,
    inProgress: begun - submitted,
    notStarted,
    meanAchieved: mean,
    distribution: Array.from({ length: most + 1 }, (_, achieved) => ({ achieved, institutions: bars[achieved] ?? 0 })),
    benchmarks: words.map(({ slot, title }) => ({
      slot,
      title,
      achieved: now(slot, 'achieved'),
      inProgress: now(slot, 'in-progress'),
      notStarted: now(slot, 'not-started') + notStarted,
      notApplicable: now(slot, 'not-applicable'),
      unscorable: now(slot, 'unscorable'),
      previouslyAchieved: earlier && earlier(slot, 'achieved'),
    })),
  };
}
