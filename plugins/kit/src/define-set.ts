import { bindOptionalText, bindText } from './bind-texts.ts';
import type { Condition } from './condition.ts';
import { bindParams, type BenchmarkDefinition } from './define-benchmark.ts';
import type { ParamDefinition, WithParams } from './define-params.ts';
import type { Edition } from './edition.ts';
import { CONTRACT, type Example, type SetDefinition } from './module.ts';
import type { RuleCall } from './rule.ts';
import type { Catalogues } from './text.ts';

/** The words of a set, in one language: its own and those of each parameter. */
export type SetMessages<ParamName extends string> = WithParams<ParamName> & {
  /** Without the edition, which is shown beside it. */
  readonly title: string;
  /** What people call the edition, where its id is not what they would say. */
  readonly label?: string;
  readonly summary: string;
};

/**
 * Defines one edition of a set: its benchmarks in the order of their slots, `1` onwards. A published edition is never
 * edited; a change is a new edition.
 */
export function defineSet<const ParamName extends string = never>(definition: {
  readonly id: string;
  readonly edition: string;
  readonly benchmarks: readonly BenchmarkDefinition[];
  /** Institutions that the set is meant for. */
  readonly suits: Condition;
  readonly headline: RuleCall;
  readonly params?: Readonly<Record<ParamName, ParamDefinition>>;
  readonly messages: Catalogues<SetMessages<NoInfer<ParamName>>>;
  readonly examples: readonly Example[];
}): SetDefinition {
  const { messages } = definition;
  const id = `${definition.id}/${definition.edition}`;
  const origin = { set: id, changes: [] };
  const label = bindOptionalText(messages, (words) => words.label);
  const edition: Edition = {
    contract: CONTRACT,
    id,
    set: definition.id,
    edition: definition.edition,
    title: bindText(messages, ({ title }) => title),
    ...(label && { label }),
    summary: bindText(messages, ({ summary }) => summary),
    languages: Object.keys(messages),
    suits: definition.suits,
    params: bindParams(definition.params ?? {}, (name, pick) =>
      bindOptionalText(messages, ({ params }) => pick(params?.[name as ParamName])),
    ),
    headline: definition.headline,
    benchmarks: definition.benchmarks.map((benchmark, index) => ({
      ...benchmark,
      slot: String(index + 1),
      origin,
      criteria: benchmark.criteria.map((written) => ({ ...written, origin })),
    })),
    parent: null,
  };
  return { edition, examples: definition.examples };
}
