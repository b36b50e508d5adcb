import type { Answer } from './answer.ts';
import { applies, YES } from './applies.ts';
import type { Applicability } from './condition.ts';
import type { EditionCriterion } from './edition.ts';
import type { InstitutionFacts } from './institution.ts';
import { rowsOf, type Row } from './rows.ts';
import type { LocalText } from './text.ts';
import { yearGroupsOnRoll } from './year-groups.ts';

/** One thing to answer. `label` is null when the question has no rows. */
export interface Item {
  readonly key: string;
  readonly label: LocalText | null;
  readonly applicability: Applicability;
}

/**
 * The rows of a question for one institution, in order. Year groups and key stages that are not on roll are left out;
 * rows of a list that do not apply are kept and say why. When the roll is not known, every row is there, as unknown.
 */
export function itemsOf(
  criterion: Pick<EditionCriterion, 'ask'>,
  institution: InstitutionFacts,
  answers: readonly Answer[] = [],
): readonly Item[] {
  const onRoll = yearGroupsOnRoll(institution);
  return rowsOf(criterion.ask).flatMap((row): Item[] => {
    if (row.years === null)
      return [{ key: row.key, label: row.label, applicability: applies(row.when, institution, answers) }];
    const there = onRollApplicability(row.years, onRoll);
    return there.applies === 'no' ? [] : [{ key: row.key, label: row.label, applicability: there }];
  });
}

/** Whether a row for these year groups is there. @param onRoll year groups on roll, null when not known */
export function onRollApplicability(years: NonNullable<Row['years']>, onRoll: readonly number[] | null): Applicability {
  if (onRoll === null) return { applies: 'unknown', needs: { fact: 'yearGroups', includesAnyOf: years } };
  return years.some((year) => onRoll.includes(year))
    ? YES
    : { applies: 'no', because: { fact: 'yearGroups', includesAnyOf: years } };
}
