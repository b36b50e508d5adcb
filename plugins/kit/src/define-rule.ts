import type { z } from 'zod';
import { bindText } from './bind-texts.ts';
import type { BenchmarkRule, HeadlineRule, ParamRef, RuleCall, ScoringRule } from './rule.ts';
import type { Json } from './json.ts';
import type { Catalogues } from './text.ts';

/** Arguments of a rule as an author writes them: each may be a parameter instead of a value. */
export type RuleArgs<Args> = { readonly [Name in keyof Args]: Args[Name] | ParamRef };

/** A rule that can be called: the call returns data that names the rule. `definition` is what a module registers. */
export interface CallableRule<Args, Definition> {
  (...args: Record<never, never> extends Args ? [args?: RuleArgs<Args>] : [args: RuleArgs<Args>]): RuleCall;
  readonly definition: Definition;
}

interface RuleMessages {
  readonly name: string;
  /** The rule in words: an ICU message over its arguments. */
  readonly words: string;
  /** What to call each argument where a person chooses it. */
  readonly args?: Readonly<Record<string, string>>;
}

type Written<Definition, Schema> = Omit<Definition, 'level' | 'name' | 'words' | 'argLabels' | 'args' | 'monotonic'> & {
  readonly args: Schema;
  readonly messages: Catalogues<RuleMessages>;
};

/**
 * Defines how one criterion is decided. `score` is pure and synchronous and concludes through `calc` alone.
 * `monotonic: false` admits that a better answer may score worse.
 */
export function defineScoringRule<Schema extends z.ZodType>(
  rule: Written<ScoringRule<z.output<Schema>>, Schema> & { readonly monotonic?: boolean },
): CallableRule<z.input<Schema>, ScoringRule<z.output<Schema>>> {
  return callable({ ...withTexts(rule), level: 'criterion', monotonic: rule.monotonic ?? true } as ScoringRule<
    z.output<Schema>
  >);
}

/** Defines how a benchmark is decided from its criteria. */
export function defineBenchmarkRule<Schema extends z.ZodType>(
  rule: Written<BenchmarkRule<z.output<Schema>>, Schema>,
): CallableRule<z.input<Schema>, BenchmarkRule<z.output<Schema>>> {
  return callable({ ...withTexts(rule), level: 'benchmark' } as BenchmarkRule<z.output<Schema>>);
}

/** Defines how a set is summed up in one line. */
export function defineHeadlineRule<Schema extends z.ZodType>(
  rule: Written<HeadlineRule<z.output<Schema>>, Schema>,
): CallableRule<z.input<Schema>, HeadlineRule<z.output<Schema>>> {
  return callable({ ...withTexts(rule), level: 'headline' } as HeadlineRule<z.output<Schema>>);
}

function withTexts<Definition extends { readonly messages: Catalogues<RuleMessages> }>({
  messages,
  ...rule
}: Definition) {
  const argNames = new Set(Object.values<RuleMessages>(messages).flatMap(({ args = {} }) => Object.keys(args)));
  const argLabels = [...argNames].map((arg) => [arg, bindText(messages, ({ args }) => args?.[arg])] as const);
  return {
    ...rule,
    name: bindText(messages, ({ name }) => name),
    words: bindText(messages, ({ words }) => words),
    ...(argLabels.length > 0 && { argLabels: Object.fromEntries(argLabels) }),
  };
}

function callable<Args, Definition extends { readonly id: string; readonly revision: number }>(
  definition: Definition,
): CallableRule<Args, Definition> {
  const call = (args: RuleArgs<Args> | undefined): RuleCall => ({
    rule: `${definition.id}@${definition.revision}`,
    args: (args ?? {}) as Record<string, Json>,
  });
  return Object.assign(call, { definition }) as CallableRule<Args, Definition>;
}
