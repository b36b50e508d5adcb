import type { Condition } from '../condition.ts';
import type { InstitutionFacts } from '../institution.ts';

/** Ages of institutions as they exist in England, by phase. Lowest and highest age, whole years. */
const AGES: Readonly<Record<string, readonly (readonly [number, number])[]>> = {
  nursery: [[2, 5]],
  primary: [
    [3, 7],
    [4, 7],
    [7, 11],
    [3, 11],
    [4, 11],
    [5, 11],
  ],
  'middle-deemed-primary': [[8, 12]],
  'middle-deemed-secondary': [[9, 13]],
  secondary: [
    [11, 16],
    [11, 18],
    [13, 18],
    [14, 19],
  ],
  'all-through': [
    [3, 16],
    [3, 18],
    [4, 19],
  ],
  'post-16': [
    [16, 19],
    [16, 99],
  ],
};
const ALL_AGES = [...Object.values(AGES).flat(), [2, 19] as const];

/** Kinds of institution that every set of conditions is tried with, and the phases that exist of each; null for all. */
const KINDS: Readonly<Record<string, readonly string[] | null>> = {
  school: null,
  college: ['post-16'],
  'training-provider': ['post-16'],
};

/** Institutions such as exist, with the kinds and phases that these conditions speak of: for asking whether something can apply to any. */
export function representatives(conditions: readonly Condition[]): readonly InstitutionFacts[] {
  const phases = [...new Set([...Object.keys(AGES), ...valuesOf(conditions, 'phase')])];
  const kinds = [...new Set([...Object.keys(KINDS), ...valuesOf(conditions, 'kind')])];
  return phases.flatMap((phase) =>
    (AGES[phase] ?? ALL_AGES).flatMap(([lowAge, highAge]) =>
      kinds
        .filter((kind) => KINDS[kind]?.includes(phase) ?? true)
        .flatMap((kind) =>
          [false, true].map((special): InstitutionFacts => ({
            kind,
            phase,
            lowAge,
            highAge,
            sixthForm: kind === 'school' && highAge >= 18,
            special,
            yearGroups: null,
          })),
        ),
    ),
  );
}

function valuesOf(conditions: readonly Condition[], fact: 'kind' | 'phase'): readonly string[] {
  return conditions.flatMap((condition): readonly string[] => {
    if ('all' in condition) return valuesOf(condition.all, fact);
    if ('any' in condition) return valuesOf(condition.any, fact);
    if ('not' in condition) return valuesOf([condition.not], fact);
    return 'fact' in condition && 'in' in condition && condition.fact === fact ? condition.in.map(String) : [];
  });
}
