import type { Failure } from '../evaluation.ts';
import type { BenchmarkRule, HeadlineRule, Rule, RuleCall, ScoringRule } from '../rule.ts';
import type { RuleBook } from '../rule-book.ts';
import { substituteParams, type Params } from '../substitute-params.ts';

interface Rules {
  readonly criterion: ScoringRule<unknown>;
  readonly benchmark: BenchmarkRule<unknown>;
  readonly headline: HeadlineRule<unknown>;
}

/** A call made ready: its rule found, its parameters put in, its arguments parsed. */
export type Compiled<Level extends keyof Rules> =
  | { readonly rule: Rules[Level]; readonly module: string; readonly args: unknown; readonly failure?: undefined }
  | { readonly failure: Failure };

/** Makes a call ready, or says why it cannot be made. Parameters are looked up in the scopes in order. */
export function compileCall<Level extends keyof Rules>(
  level: Level,
  call: RuleCall,
  rules: RuleBook,
  scopes: readonly Params[],
): Compiled<Level> {
  const registered = rules.get(call.rule);
  if (registered === undefined)
    return { failure: { module: null, message: `No loaded module has the rule ${call.rule}.` } };
  const { rule, module } = registered;
  if (rule.level !== level)
    return { failure: { module, message: `The rule ${call.rule} decides a ${rule.level}, not a ${level}.` } };
  const args = parseArgs(rule, call.args, scopes);
  if ('message' in args)
    return { failure: { module, message: `The arguments of the rule ${call.rule} are not right: ${args.message}` } };
  return { rule: rule as unknown as Rules[Level], module, args: args.value };
}

/** Puts the parameters in and parses the arguments. Never throws, whatever the rule's schema does. */
export function parseArgs(
  rule: Rule,
  args: RuleCall['args'],
  scopes: readonly Params[],
): { readonly value: unknown } | { readonly message: string } {
  const substituted = substituteParams(args, scopes);
  if ('missing' in substituted) return { message: `there is no parameter named "${substituted.missing}".` };
  try {
    const parsed = rule.args.safeParse(substituted.value);
    if (parsed.success) return { value: parsed.data };
    return {
      message: parsed.error.issues
        .map(({ path, message }) => (path.length > 0 ? `${path.join('.')}: ${message}` : message))
        .join('; '),
    };
  } catch (error) {
    return { message: messageOf(error) };
  }
}

/** What a thrown value says, in at most 300 characters; modules may throw anything. */
export function messageOf(error: unknown): string {
  try {
    return (error instanceof Error ? error.message : String(error)).slice(0, 300);
  } catch {
    return 'it threw something that cannot be shown';
  }
}
