import type { RegisterStatus } from '@waymark/sdk';
import type { Choice } from './choose.ts';

/** Codes of the register of schools in England; words of 2017 and of today differ in capitals and hyphens only. */
export const status: Choice<RegisterStatus> = {
  code: 'EstablishmentStatus (code)',
  name: 'EstablishmentStatus (name)',
  options: [
    { code: '1', words: ['Open'], means: 'open' },
    { code: '2', words: ['Closed'], means: 'closed' },
    { code: '3', words: ['Open, but proposed to close'], means: 'proposed-to-close' },
    { code: '4', words: ['Proposed to open'], means: 'proposed-to-open' },
  ],
};

/** Null where the register has no phase, as for special schools, colleges and independent schools. */
export const phase: Choice<string | null> = {
  code: 'PhaseOfEducation (code)',
  name: 'PhaseOfEducation (name)',
  blank: null,
  options: [
    { code: '0', words: ['Not applicable'], means: null },
    { code: '1', words: ['Nursery'], means: 'nursery' },
    { code: '2', words: ['Primary'], means: 'primary' },
    { code: '3', words: ['Middle deemed primary'], means: 'middle-deemed-primary' },
    { code: '4', words: ['Secondary'], means: 'secondary' },
    { code: '5', words: ['Middle deemed secondary'], means: 'middle-deemed-secondary' },
    { code: '6', words: ['16 plus'], means: 'post-16' },
    { code: '7', words: ['All-through'], means: 'all-through' },
  ],
};

/** "Not applicable" is not "no": schools for the youngest have it, and so have some that do teach to 18. */
export const sixthForm: Choice<boolean | null> = {
  code: 'OfficialSixthForm (code)',
  name: 'OfficialSixthForm (name)',
  blank: null,
  options: [
    { code: '0', words: ['Not applicable'], means: null },
    { code: '1', words: ['Has a sixth form'], means: true },
    { code: '2', words: ['Does not have a sixth form'], means: false },
    { code: '9', words: ['Not recorded', 'Not collected'], means: null },
  ],
};
