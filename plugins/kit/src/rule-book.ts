import { byText } from './compare.ts';
import type { BenchmarkModule } from './module.ts';
import type { Problem } from './profile.ts';
import type { Rule } from './rule.ts';

/** The name by which a call finds its rule: `id@revision`. */
export const ruleKey = (rule: { readonly id: string; readonly revision: number }): string =>
  `${rule.id}@${rule.revision}`;

/** A rule and the id of the module that registered it. */
export interface RegisteredRule {
  readonly rule: Rule;
  readonly module: string;
}

/** All rules of the loaded modules, by `id@revision`. */
export interface RuleBook {
  /** Undefined when no loaded module has the rule. */
  get(key: string): RegisteredRule | undefined;
  /** Every `id@revision`, sorted. */
  readonly keys: readonly string[];
  /** Rules that two modules both define. The first module by id keeps the name. */
  readonly problems: readonly Problem[];
}

/** Collects the rules of modules. The order of the modules does not matter: their ids decide. */
export function createRuleBook(modules: readonly BenchmarkModule[]): RuleBook {
  const rules = new Map<string, RegisteredRule>();
  const problems: Problem[] = [];
  for (const module of modules.toSorted((a, b) => byText(a.id, b.id))) {
    for (const rule of module.rules) {
      const key = ruleKey(rule);
      const other = rules.get(key);
      if (other === undefined) rules.set(key, { rule, module: module.id });
      else if (other.rule !== rule) problems.push(duplicate(key, other.module, module.id));
    }
  }
  return { get: (key) => rules.get(key), keys: [...rules.keys()].toSorted(byText), problems };
}

function duplicate(key: string, first: string, second: string): Problem {
  const whose = first === second ? `Module ${first} defines it twice` : `Modules ${first} and ${second} both define it`;
  return {
    code: 'duplicate-rule',
    path: `${second}/rules/${key}`,
    message: `The rule ${key} has two definitions. ${whose}: rename one, or raise its revision.`,
  };
}
