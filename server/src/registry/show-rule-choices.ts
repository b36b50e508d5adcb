import {
  offeredArgs,
  renderText,
  ruleKey,
  type Edition,
  type EditionBenchmark,
  type EditionCriterion,
  type Json,
  type Param,
  type RuleCall,
  type ScoringRule,
} from '@waymark/kit';
import type { Registry } from './registry.ts';
import type { RuleChoiceType } from './rule-choice.types.ts';
import { showParameters, type Showing } from './show-edition.ts';

/** A criterion within its set. */
export interface CriterionPlace {
  readonly edition: Edition;
  readonly benchmark: EditionBenchmark;
  readonly criterion: Pick<EditionCriterion, 'ask' | 'score'>;
}

/**
 * The rules that a criterion can be scored by, with arguments that a person can choose: of each rule the newest
 * revision, and the one in force whichever it is.
 */
export function showRuleChoices(place: CriterionPlace, { registry, language }: Showing): RuleChoiceType[] {
  const { edition, benchmark, criterion } = place;
  const offered = { question: criterion.ask, evidenceTypes: [...registry.evidenceTypes.values()] };
  return candidates(registry, criterion.score).flatMap((rule) => {
    const params = offeredArgs(rule, offered);
    if (params === null) return [];
    const key = ruleKey(rule);
    const chosen = criterion.score?.rule === key;
    const withValues = chosen && criterion.score ? inForce(params, criterion.score, place) : params;
    const args = Object.fromEntries(Object.entries(withValues).map(([name, { value }]) => [name, value]));
    return {
      key,
      label: renderText(rule.name, language),
      words: registry.ruleInWords(edition, benchmark, { rule: key, args }, language),
      chosen,
      arguments: showParameters(withValues, language),
    };
  });
}

function candidates({ rules }: Registry, call: RuleCall | null): readonly ScoringRule<never>[] {
  const all = rules.keys.flatMap((key) => {
    const rule = rules.get(key)?.rule;
    return rule?.level === 'criterion' ? [rule] : [];
  });
  return all.filter(
    (rule) =>
      ruleKey(rule) === call?.rule || !all.some(({ id, revision }) => id === rule.id && revision > rule.revision),
  );
}

/** The arguments of the call in the place of those to begin with; a parameter of the set stands for its value. */
function inForce(
  params: Readonly<Record<string, Param>>,
  { args }: RuleCall,
  { edition, benchmark }: CriterionPlace,
): Readonly<Record<string, Param>> {
  const scope = { ...edition.params, ...benchmark.params };
  const valueOf = (given: Json | undefined): Json | undefined =>
    typeof given === 'object' && given !== null && '$param' in given ? scope[String(given['$param'])]?.value : given;
  return Object.fromEntries(
    Object.entries(params).map(([name, param]) => {
      const value = valueOf(args[name]);
      return [name, value === undefined ? param : ({ ...param, value } as Param)];
    }),
  );
}
