import { PARTNERS, REGION, SCHOOL, SIGNED_IN } from '../callers.ts';
import type { Rows } from '../row.ts';

const KNOWN = {
  everywhere: REGION,
  own: SCHOOL,
  shared: PARTNERS,
  note: 'Outside the region: programmes of an institution that they may know of.',
} as const;
const ADMINISTRATOR = { everywhere: ['region-administrator'] } as const;
const ADAPT = { own: ['region-administrator'] } as const;

export const PROGRAMMES = {
  Programme: { to: 'see a programme', ...KNOWN },
  Round: { to: 'see a round of a programme', ...KNOWN },
  'Query.programmes': { to: 'list programmes', ...KNOWN },
  'Programme.cohort': { to: 'see the results of all institutions of a programme', everywhere: REGION },
  'Programme.summary': { to: 'see the results of a programme summed up', everywhere: REGION },
  'Mutation.createProgramme': { to: 'make a programme', own: ['region-administrator'] },
  'Mutation.changeProgrammeEdition': { to: 'choose the set of a programme', ...ADMINISTRATOR },
  'Mutation.enrolInstitutions': { to: 'enrol institutions', ...ADMINISTRATOR },
} as const satisfies Rows;

export const SETS = {
  Edition: { to: 'see a set of benchmarks', open: SIGNED_IN },
  'Query.editions': { to: 'list sets of benchmarks', open: SIGNED_IN },
  'Query.criterion': { to: 'see a question with its rule', open: SIGNED_IN },
  'Query.tryCriterion': { to: 'try answers without storing them', open: SIGNED_IN },
  'Query.evidenceTypes': { to: 'list kinds of evidence', open: SIGNED_IN },
  Profile: { to: 'see a set that the region is adapting', own: REGION },
  'Query.profiles': { to: 'list sets that the region is adapting', own: REGION },
  'Mutation.createProfile': { to: 'begin to adapt a set', ...ADAPT },
  'Mutation.changeProfile': { to: 'change a set that is being adapted', ...ADAPT },
  'Mutation.publishProfile': { to: 'publish an adapted set', ...ADAPT },
  Rescoring: { to: 'see what another set would make of results', own: REGION },
  'Query.rescorings': { to: 'list comparisons of results with those by another set', own: REGION },
  'Mutation.startRescoring': { to: 'have results compared with those by another set', ...ADAPT },
  'Mutation.cancelRescoring': { to: 'stop a comparison of results', ...ADAPT },
  'Query.modules': { to: 'see the loaded modules and what is wrong with them', everywhere: REGION },
  'Mutation.resumeModule': { to: 'have the rules of a module run again', ...ADMINISTRATOR },
} as const satisfies Rows;
