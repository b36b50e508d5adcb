import {
  createRuleBook,
  prepare,
  type Answer,
  type AnswerValue,
  type CriterionFinding,
  type InstitutionFacts,
  type SetDefinition,
} from '@waymark/kit';
import { module as scoring } from '@waymark/scoring';
import { edition2025 } from '../edition-2025/index.ts';
import { trainingProvider } from '../edition-2025/institutions.ts';

/** An answer to one row, or the reason why it does not apply. */
export type Given = { readonly value: AnswerValue } | { readonly notApplicable: string };

/**
 * Decides one criterion of a set.
 *
 * @param criterion `benchmark-id/criterion-id`
 * @param answers its answers, by key of the row; `whole` where there are no rows
 */
export type Decide = (
  criterion: string,
  answers: Readonly<Record<string, Given>>,
  institution?: InstitutionFacts,
) => CriterionFinding;

/** Makes the function that decides single criteria of a set. */
export function deciderOf({ edition }: SetDefinition): Decide {
  const scorer = prepare(edition, createRuleBook([scoring]));
  return (criterion, answers, institution = trainingProvider) => {
    const given = Object.entries(answers).map(([item, answer]): Answer => ({ criterion, item, ...answer }));
    const { benchmarks } = scorer.evaluate({ answers: given, evidence: [], institution, asOf: '2026-01-31' });
    const finding = benchmarks.flatMap(({ criteria }) => criteria).find((one) => one.criterion === criterion);
    if (finding === undefined) throw new Error(`There is no criterion ${criterion}.`);
    return finding;
  };
}

/** Decides one criterion of the edition of 2025. */
export const decide2025 = deciderOf(edition2025);

export const band = (id: string): Given => ({ value: { kind: 'band', band: id } });
export const heads = (reached: number, eligible: number): Given => ({
  value: { kind: 'headcount', reached, eligible },
});
export const option = (id: string): Given => ({ value: { kind: 'option', option: id } });
export const ticked = (...ids: readonly string[]): Given => ({ value: { kind: 'ticked', ticked: ids } });
export const yes: Given = { value: { kind: 'yes-no', yes: true } };
export const no: Given = { value: { kind: 'yes-no', yes: false } };
