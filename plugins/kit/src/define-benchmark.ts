import { bindOptionalText, bindText } from './bind-texts.ts';
import type { Condition } from './condition.ts';
import type { ParamDefinition, ParamMessages, WithParams } from './define-params.ts';
import type { EditionBenchmark, EditionCriterion, EvidenceRequirement, Param } from './edition.ts';
import type { EvidenceType } from './evidence-type.ts';
import type { Question } from './question.ts';
import type { RuleCall } from './rule.ts';
import type { Provenance, Source } from './source.ts';
import type { Catalogues } from './text.ts';

/** One thing that must be true, as an author writes it; its words are in the benchmark's catalogue. */
export interface CriterionDefinition<Id extends string = string> {
  /** Stable for ever and never reused within the benchmark. */
  readonly id: Id;
  readonly source: Source;
  readonly provenance: Provenance;
  readonly ask: Question;
  /** Null records the answer without ever scoring it. */
  readonly score: RuleCall | null;
  /** Whole number, 1 or more; default 1. */
  readonly weight?: number;
  /** Evidence types that suit, or types marked as required. */
  readonly evidence?: readonly (EvidenceType | { readonly type: EvidenceType; readonly required: boolean })[];
  readonly when?: Condition;
}

/** Writes a criterion. */
export const criterion = <const Id extends string>(definition: CriterionDefinition<Id>): CriterionDefinition<Id> =>
  definition;

/** The words of one criterion, in one language. Each is an ICU message that may name parameters. */
export interface CriterionMessages {
  /** What must be true. */
  readonly statement: string;
  /** What is asked of the person answering. */
  readonly question: string;
  readonly hint?: string;
}

/** The words of a benchmark, in one language: its own, those of each criterion and of each parameter. */
export type BenchmarkMessages<CriterionId extends string, ParamName extends string> = WithParams<ParamName> & {
  readonly title: string;
  readonly summary: string;
  readonly criteria: Readonly<Record<CriterionId, CriterionMessages>>;
};

/** A benchmark before a set gives it a slot. */
export type BenchmarkDefinition = Omit<EditionBenchmark, 'slot' | 'origin' | 'criteria'> & {
  readonly criteria: readonly Omit<EditionCriterion, 'origin'>[];
};

/** Defines a benchmark from its criteria, parameters, rule and words. */
export function defineBenchmark<const CriterionId extends string, const ParamName extends string = never>(definition: {
  readonly id: string;
  readonly criteria: readonly CriterionDefinition<CriterionId>[];
  readonly params?: Readonly<Record<ParamName, ParamDefinition>>;
  readonly score: RuleCall;
  readonly when?: Condition;
  readonly messages: Catalogues<BenchmarkMessages<NoInfer<CriterionId>, NoInfer<ParamName>>>;
}): BenchmarkDefinition {
  const { messages } = definition;
  return {
    id: definition.id,
    title: bindText(messages, ({ title }) => title),
    summary: bindText(messages, ({ summary }) => summary),
    ...(definition.when && { when: definition.when }),
    params: bindParams(definition.params ?? {}, (name, pick) =>
      bindOptionalText(messages, ({ params }) => pick(params?.[name as ParamName])),
    ),
    score: definition.score,
    criteria: definition.criteria.map((written) => bindCriterion(written, messages)),
  };
}

function bindCriterion<Id extends string>(
  { evidence = [], weight = 1, when, ...written }: CriterionDefinition<Id>,
  messages: Catalogues<{ readonly criteria: Readonly<Record<Id, CriterionMessages>> }>,
): Omit<EditionCriterion, 'origin'> {
  const hint = bindOptionalText(messages, ({ criteria }) => criteria[written.id]?.hint);
  return {
    ...written,
    statement: bindText(messages, ({ criteria }) => criteria[written.id]?.statement),
    question: bindText(messages, ({ criteria }) => criteria[written.id]?.question),
    ...(hint && { hint }),
    weight,
    evidence: evidence.map(requirement),
    ...(when && { when }),
  };
}

function requirement(
  given: EvidenceType | { readonly type: EvidenceType; readonly required: boolean },
): EvidenceRequirement {
  return 'type' in given ? { type: given.type.id, required: given.required } : { type: given.id, required: false };
}

type PickWords = (words: ParamMessages | undefined) => string | undefined;

/** Gives parameters their words and sets each to its default. */
export function bindParams(
  params: Readonly<Record<string, ParamDefinition>>,
  words: (name: string, pick: PickWords) => Readonly<Record<string, string>> | undefined,
): Readonly<Record<string, Param>> {
  const bound = Object.entries(params).map(([name, definition]): [string, Param] => {
    const hint = words(name, (given) => given?.hint);
    const label = words(name, (given) => given?.label) ?? {};
    return [name, { ...definition, value: definition.default, label, ...(hint && { hint }) } as Param];
  });
  return Object.fromEntries(bound);
}
