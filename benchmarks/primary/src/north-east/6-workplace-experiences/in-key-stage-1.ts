import { workplaceVisit } from '@waymark/evidence';
import { criterion, shareOfCohort } from '@waymark/kit';
import { bands2025 } from '@waymark/scoring';
import { proposed } from '../sources.ts';

/** Recorded, not scored: the proposal leaves it to the region, which can choose a rule for it. */
export const inKeyStage1 = criterion({
  id: 'in-key-stage-1',
  ...proposed('P-6.1', 'Optional in the proposal. It is recorded and not scored until a region chooses a rule for it.'),
  ask: shareOfCohort({ scale: bands2025 }),
  score: null,
  evidence: [workplaceVisit],
  when: { fact: 'yearGroups', includesAnyOf: [2] },
});
