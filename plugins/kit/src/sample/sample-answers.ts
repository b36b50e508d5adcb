import type { Answer, AnswerValue } from '../answer.ts';
import { applies } from '../applies.ts';
import { bandOfHeadcount } from '../bands.ts';
import type { Edition, EditionCriterion } from '../edition.ts';
import type { InstitutionFacts } from '../institution.ts';
import { itemsOf } from '../items.ts';
import type { Question } from '../question.ts';
import type { RuleBook } from '../rule-book.ts';
import { laddersOf, type Ladder } from './ladder.ts';

/** What the invented answers of a benchmark are to come to. */
export type Aim = 'achieved' | 'in-progress' | 'not-started';

/** What invented answers are to look like. */
export interface SampleOptions {
  /** By benchmark id; a benchmark that is not named is in progress. */
  readonly aim: Readonly<Record<string, Aim>>;
  /** Gives numbers from 0 up to, but not, 1. The same numbers give the same answers. */
  readonly random: () => number;
  readonly rules: RuleBook;
  /** ISO date from which dates are counted back; default 2026-01-31. */
  readonly asOf?: string;
}

const remembered = new WeakMap<Edition, WeakMap<RuleBook, ReadonlyMap<string, Ladder>>>();

/**
 * Invents answers to every item that applies, such that each benchmark comes to its aim as far as answers can bring it
 * there (a criterion decided by evidence alone stays as it is, and a benchmark of one yes/no question cannot be in
 * progress). Works for any edition: it tries each criterion's answers under its own rule.
 */
export function sampleAnswers(
  edition: Edition,
  institution: InstitutionFacts,
  { aim, random, rules, asOf = '2026-01-31' }: SampleOptions,
): Answer[] {
  const ladders = rememberedLadders(edition, rules, asOf);
  const answers = edition.benchmarks.flatMap((benchmark) => {
    const counting = benchmark.criteria.filter(
      (criterion) => criterion.score !== null && countsHere(criterion, institution),
    );
    return benchmark.criteria.flatMap((criterion) => {
      const ladder = ladders.get(`${benchmark.id}/${criterion.id}`);
      const place = { index: counting.indexOf(criterion), of: counting.length };
      const choose = ladder && chooser(ladder, aim[benchmark.id] ?? 'in-progress', place, random);
      return choose === undefined
        ? []
        : answersTo(criterion, benchmark.id, institution, (row) => asHeadcount(criterion.ask, choose(row), random));
    });
  });
  return withoutInapplicable(edition, institution, answers);
}

function rememberedLadders(edition: Edition, rules: RuleBook, asOf: string): ReadonlyMap<string, Ladder> {
  const byRules = remembered.get(edition) ?? new WeakMap<RuleBook, ReadonlyMap<string, Ladder>>();
  remembered.set(edition, byRules);
  const known = byRules.get(rules);
  if (known !== undefined) return known;
  const ladders = laddersOf(edition, rules, asOf);
  byRules.set(rules, ladders);
  return ladders;
}

const pick = <Value>(values: readonly Value[], random: () => number): Value | undefined =>
  values[Math.floor(random() * values.length)];

function countsHere(criterion: EditionCriterion, institution: InstitutionFacts): boolean {
  if (applies(criterion.when, institution, []).applies === 'no') return false;
  return itemsOf(criterion, institution).some(({ applicability }) => applicability.applies !== 'no');
}

/** Chooses the answer of a row, by its position. */
type Choose = (row: number) => AnswerValue | undefined;

/** In progress, the first criterion that counts wins something and the second nothing; the rest is left to chance. */
function chooser(
  ladder: Ladder,
  aim: Aim,
  { index, of }: { readonly index: number; readonly of: number },
  random: () => number,
): Choose {
  if (aim === 'achieved') return () => pick(ladder.meeting, random);
  if (aim === 'not-started') return () => pick(ladder.nothing, random);
  if (index === 0 && of === 1)
    return (row) => pick(ladder.middle, random) ?? pick(row % 2 === 0 ? ladder.meeting : ladder.nothing, random);
  if (index === 0) return () => pick(ladder.meeting, random);
  if (index === 1) return () => pick(ladder.nothing, random);
  return () => pick(random() < 0.5 ? ladder.meeting : ladder.all, random);
}

function answersTo(
  criterion: EditionCriterion,
  benchmark: string,
  institution: InstitutionFacts,
  choose: Choose,
): Answer[] {
  return itemsOf(criterion, institution).flatMap(({ key, applicability }, row): Answer[] => {
    const value = applicability.applies === 'no' ? undefined : choose(row);
    return value === undefined ? [] : [{ criterion: `${benchmark}/${criterion.id}`, item: key, value }];
  });
}

/** Says half of the shares as headcounts that fall into the same band. */
function asHeadcount(
  question: Question,
  value: AnswerValue | undefined,
  random: () => number,
): AnswerValue | undefined {
  if (question.type !== 'share-of-cohort' || value?.kind !== 'band' || random() < 0.5) return value;
  const eligible = 20 + Math.floor(random() * 160);
  const band = question.scale.options.findIndex(({ id }) => id === value.band);
  const fitting = Array.from({ length: eligible + 1 }, (_, heads) => heads).filter(
    (heads) => bandOfHeadcount(question.scale, heads, eligible) === band,
  );
  const reached = pick(fitting, random);
  return reached === undefined ? value : { kind: 'headcount', reached, eligible };
}

/** Leaves out answers to what does not apply, given the other answers. */
function withoutInapplicable(edition: Edition, institution: InstitutionFacts, answers: Answer[]): Answer[] {
  const gone = new Set(
    edition.benchmarks.flatMap((benchmark) =>
      benchmark.criteria
        .filter(({ when }) =>
          [edition.suits, benchmark.when, when].some(
            (condition) => applies(condition, institution, answers).applies === 'no',
          ),
        )
        .map(({ id }) => `${benchmark.id}/${id}`),
    ),
  );
  const kept = answers.filter(({ criterion }) => !gone.has(criterion));
  return kept.length === answers.length ? kept : withoutInapplicable(edition, institution, kept);
}
