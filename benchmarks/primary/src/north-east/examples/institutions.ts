import type { InstitutionFacts } from '@waymark/kit';

const school = { kind: 'school', sixthForm: false, special: false };

/** A primary school with a nursery, ages 3 to 11. */
export const primary: InstitutionFacts = {
  ...school,
  phase: 'primary',
  lowAge: 3,
  highAge: 11,
  yearGroups: [-1, 0, 1, 2, 3, 4, 5, 6],
};

/** An infant school, ages 4 to 7: no Key Stage 2. */
export const infants: InstitutionFacts = { ...school, phase: 'primary', lowAge: 4, highAge: 7, yearGroups: [0, 1, 2] };

/** A first school, ages 4 to 9: its children leave two years before the end of Key Stage 2. */
export const firstSchool: InstitutionFacts = {
  ...school,
  phase: 'primary',
  lowAge: 4,
  highAge: 9,
  yearGroups: [0, 1, 2, 3, 4],
};

/** A middle school that counts as primary, ages 8 to 12. */
export const middleSchool: InstitutionFacts = {
  ...school,
  phase: 'middle-deemed-primary',
  lowAge: 8,
  highAge: 12,
  yearGroups: [4, 5, 6, 7],
};
