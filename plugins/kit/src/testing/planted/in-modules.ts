import { encounterLog, smallModule } from '../small-set.ts';
import { withEvidence, withModule, type Plants } from './plant.ts';

const note = { en: 'Planted' };
const crosswalk = { from: 'small/2026', to: 'small/2026', summary: note, benchmarks: [], criteria: null };

/** One violation for each clause about the module as a whole. */
export const PLANTED_IN_MODULES: Plants = {
  'wrong-contract': { module: () => withModule({ contract: 2 }), path: 'contract' },
  'not-serialisable': {
    module: () => withModule({ sets: [{ ...smallModule.sets[0], extra: new Date(0) } as never] }),
    path: 'sets[0].extra',
  },
  malformed: { module: () => withModule({ rules: [{ id: 'x' } as never] }), path: 'rules[0].level' },
  'broken-form': {
    module: () => withEvidence({ proves: { from: 'employer', to: 'on' } }),
    path: 'evidence encounter-log',
  },
  'broken-facts': {
    module: () => withEvidence({ facts: () => ({ at: Math.random() }) }),
    path: 'evidence encounter-log.facts',
  },
  'failing-reading': {
    module: () =>
      withModule({
        readings: [
          {
            set: 'read',
            edition: '1',
            of: 'small/2026',
            title: note,
            summary: note,
            operations: [{ op: 'exclude', target: 'nowhere' }],
            provenance: 'local',
            examples: [],
          },
        ],
      }),
    path: 'read/1/operations[0].target',
  },
  'unknown-correspondence': {
    module: () =>
      withModule({ crosswalks: [{ ...crosswalk, benchmarks: [{ from: 'nowhere', to: 'encounters', note }] }] }),
    path: 'crosswalk small/2026 → small/2026',
  },
  'incomplete-crosswalk': {
    module: () => withModule({ crosswalks: [{ ...crosswalk, criteria: { links: [], dropped: [], added: [] } }] }),
    path: 'crosswalk small/2026 → small/2026',
  },
  'no-examples': {
    module: () => withModule({ sets: smallModule.sets.map((set) => ({ ...set, examples: [] })) }),
    path: 'small/2026',
  },
  'missing-text': {
    module: () => withModule({ languages: ['en', 'cy'] }),
    path: 'small/2026/encounters/told.statement',
  },
  'malformed-id': { module: () => withModule({ version: 'one' }), path: 'version' },
  'duplicate-id': { module: () => withModule({ evidenceTypes: [encounterLog, encounterLog] }), path: 'encounter-log' },
  'malformed-text': {
    module: () => withEvidence({ help: { en: 'At least {nobody} of {' } }),
    path: 'evidence encounter-log.help',
  },
};
