import type { InstitutionFacts } from '@waymark/kit';

/** A general further education college, from 16 with no upper bound. */
export const college: InstitutionFacts = {
  kind: 'college',
  phase: null,
  lowAge: 16,
  highAge: 99,
  sixthForm: null,
  special: false,
  yearGroups: [12, 13, 14],
};

/** A sixth-form college of two years, in the register as a school of 16 plus. */
export const sixthFormCollege: InstitutionFacts = {
  kind: 'school',
  phase: 'post-16',
  lowAge: 16,
  highAge: 18,
  sixthForm: true,
  special: false,
  yearGroups: [12, 13],
};

/** A secondary school with a sixth form: not meant. */
export const secondarySchool: InstitutionFacts = {
  kind: 'school',
  phase: 'secondary',
  lowAge: 11,
  highAge: 18,
  sixthForm: true,
  special: false,
  yearGroups: [7, 8, 9, 10, 11, 12, 13],
};
