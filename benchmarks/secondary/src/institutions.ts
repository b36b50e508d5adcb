import type { InstitutionFacts } from '@waymark/kit';

/** A secondary school that pupils leave at 16. */
export const school11To16: InstitutionFacts = {
  kind: 'school',
  phase: 'secondary',
  lowAge: 11,
  highAge: 16,
  sixthForm: false,
  special: false,
  yearGroups: [7, 8, 9, 10, 11],
};

/** A secondary school with a sixth form. */
export const school11To18: InstitutionFacts = {
  ...school11To16,
  highAge: 18,
  sixthForm: true,
  yearGroups: [7, 8, 9, 10, 11, 12, 13],
};

/** A university technical college: no key stage 3. */
export const technicalCollege: InstitutionFacts = {
  ...school11To18,
  lowAge: 14,
  highAge: 19,
  yearGroups: [10, 11, 12, 13],
};

/** A middle school that counts as secondary: pupils leave before they are 14. */
export const middleSchool: InstitutionFacts = {
  ...school11To16,
  phase: 'middle-deemed-secondary',
  lowAge: 9,
  highAge: 13,
  yearGroups: [5, 6, 7, 8],
};

/** One school from reception to the sixth form. Years below 7 are for the primary set. */
export const allThrough: InstitutionFacts = {
  ...school11To18,
  phase: 'all-through',
  lowAge: 4,
  yearGroups: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13],
};

/** A special school, to which the register gives no phase. */
export const specialSchool: InstitutionFacts = { ...school11To16, phase: null, special: true };

/** A school with a sixth form that opened this year: Year 12, and no Year 13 yet. */
export const newSixthForm: InstitutionFacts = { ...school11To18, yearGroups: [7, 8, 9, 10, 11, 12] };

/** A primary school: not meant. */
export const primarySchool: InstitutionFacts = {
  ...school11To16,
  phase: 'primary',
  lowAge: 4,
  highAge: 11,
  yearGroups: [0, 1, 2, 3, 4, 5, 6],
};
