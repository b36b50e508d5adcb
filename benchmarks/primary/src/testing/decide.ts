import { createRuleBook, prepare, type Answer, type CriterionFinding, type InstitutionFacts } from '@waymark/kit';
import { module as scoring } from '@waymark/scoring';
import { northEastPilot } from '../north-east/index.ts';
import { primary } from '../north-east/examples/institutions.ts';

const scorer = prepare(northEastPilot.edition, createRuleBook([scoring]));

/** Decides one criterion of the set. @param criterion `benchmark-id/criterion-id` @param answers its answers, by item */
export function decide(
  criterion: string,
  answers: Readonly<
    Record<string, Omit<Extract<Answer, { value: unknown }>, 'criterion' | 'item'> | { readonly notApplicable: string }>
  >,
  institution: InstitutionFacts = primary,
): CriterionFinding {
  const given = Object.entries(answers).map(([item, answer]): Answer => ({ criterion, item, ...answer }));
  const { benchmarks } = scorer.evaluate({ answers: given, evidence: [], institution, asOf: '2026-01-31' });
  const finding = benchmarks.flatMap(({ criteria }) => criteria).find((one) => one.criterion === criterion);
  if (finding === undefined) throw new Error(`There is no criterion ${criterion}.`);
  return finding;
}

export const band = (id: string) => ({ value: { kind: 'band', band: id } }) as const;
export const heads = (reached: number, eligible: number) =>
  ({ value: { kind: 'headcount', reached, eligible } }) as const;
export const option = (id: string) => ({ value: { kind: 'option', option: id } }) as const;
export const ticked = (...ids: readonly string[]) => ({ value: { kind: 'ticked', ticked: ids } }) as const;
export const on = (date: string) => ({ value: { kind: 'date', date } }) as const;
