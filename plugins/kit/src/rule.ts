import type { z } from 'zod';
import type { Calculator, Check, Verdict } from './calculator.ts';
import type { EvidenceFact } from './evidence-type.ts';
import type { InstitutionFacts } from './institution.ts';
import type { Json } from './json.ts';
import type { QuestionType, Question } from './question.ts';
import type { AnswerValue } from './answer.ts';
import type { BenchmarkFinding, CriterionFinding, Headline } from './evaluation.ts';
import type { LocalText } from './text.ts';

/** A place where a parameter's value goes: `{ $param: 'achievedBand' }`, replaced when an edition is resolved. */
export interface ParamRef {
  readonly $param: string;
}

/** A call of a rule: data, so it can be stored, shown and scored years later. `rule` is `id@revision`. */
export interface RuleCall {
  readonly rule: string;
  readonly args: { readonly [name: string]: Json };
}

/** One item in front of a rule: a row that applies, with its answer if it has one. */
export interface ScoreItem {
  readonly key: string;
  readonly label: LocalText | null;
  readonly question: Question;
  readonly answer: AnswerValue | undefined;
}

/** All that the rule of a criterion may know. */
export interface ScoreInput<Args> {
  /** Items that apply and were not said to be not applicable, in the order of the question's rows. */
  readonly items: readonly ScoreItem[];
  readonly args: Args;
  readonly calc: Calculator;
  /** Fresh evidence linked to this criterion. */
  readonly evidence: readonly EvidenceFact[];
  readonly institution: InstitutionFacts;
  /** ISO date for which the result holds. */
  readonly asOf: string;
}

/** Decides one criterion. Pure and synchronous; every number comes from the recording calculator. */
export interface ScoringRule<Args = unknown> {
  readonly level: 'criterion';
  readonly id: string;
  readonly revision: number;
  /** The question types that it can read. */
  readonly reads: readonly QuestionType[];
  readonly args: z.ZodType<Args>;
  readonly name: LocalText;
  /** The rule in words: an ICU message over its arguments. */
  readonly words: LocalText;
  /** What to call its arguments where a person chooses them. */
  readonly argLabels?: Readonly<Record<string, LocalText>>;
  /** False when a better answer may score worse; the contract check then does not insist. */
  readonly monotonic: boolean;
  score(input: ScoreInput<Args>): Verdict;
}

/** All that the rule of a benchmark may know. */
export interface BenchmarkScoreInput<Args> {
  /** The scored criteria that apply. */
  readonly findings: readonly CriterionFinding[];
  readonly args: Args;
}

/** Decides one benchmark from its criteria's findings. */
export interface BenchmarkRule<Args = unknown> {
  readonly level: 'benchmark';
  readonly id: string;
  readonly revision: number;
  readonly args: z.ZodType<Args>;
  readonly name: LocalText;
  readonly words: LocalText;
  score(input: BenchmarkScoreInput<Args>): Pick<BenchmarkFinding, 'outcome' | 'percent' | 'points' | 'possible'>;
}

/** All that the rule of a headline may know. */
export interface HeadlineInput<Args> {
  readonly benchmarks: readonly BenchmarkFinding[];
  readonly args: Args;
}

/** Sums a set up in one line, such as "5 of 8". */
export interface HeadlineRule<Args = unknown> {
  readonly level: 'headline';
  readonly id: string;
  readonly revision: number;
  readonly args: z.ZodType<Args>;
  readonly name: LocalText;
  readonly words: LocalText;
  score(input: HeadlineInput<Args>): Headline;
}

/** A rule of any level, as a module registers it. */
export type Rule = ScoringRule<never> | BenchmarkRule<never> | HeadlineRule<never>;
export type { Check, Verdict };
