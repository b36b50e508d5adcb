import type { InstitutionFacts } from '@waymark/kit';

/** An independent training provider. The register of schools has none: what is known is little. */
export const trainingProvider: InstitutionFacts = {
  kind: 'training-provider',
  phase: null,
  lowAge: 16,
  highAge: null,
  sixthForm: null,
  special: null,
  yearGroups: null,
};

/** A college: not meant. */
export const college: InstitutionFacts = {
  kind: 'college',
  phase: null,
  lowAge: 16,
  highAge: 99,
  sixthForm: null,
  special: false,
  yearGroups: [12, 13, 14],
};
