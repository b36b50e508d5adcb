import type { FormProblem } from '../../../api/problem.ts';
import type { GrantLevel } from '../../../graphql/graphql.ts';

/** On which terms something is shared or asked for, as they are typed. */
export interface Terms {
  readonly level: GrantLevel | null;
  /** Empty for all programmes. */
  readonly programmeId: string;
  readonly purpose: string;
  readonly endsOn: string;
}

export const NO_TERMS: Terms = { level: null, programmeId: '', purpose: '', endsOn: '' };

/** As the API takes them. */
export const termsOf = ({ level, programmeId, purpose, endsOn }: Terms) => ({
  level: level ?? 'HEADLINE',
  programmeId: programmeId || null,
  purpose: purpose.trim(),
  endsOn,
});

/** One problem for each of these fields that is empty. @param say the sentence about a field */
export function emptyFields<Entry>(
  entry: Entry,
  fields: readonly (keyof Entry & string)[],
  say: (field: string) => string,
): readonly FormProblem[] {
  return fields
    .filter((field) => {
      const value = entry[field];
      return typeof value === 'string' ? value.trim() === '' : value === null;
    })
    .map((field) => ({ field, message: say(field) }));
}
