import { workplaceVisit } from '@waymark/evidence';
import { criterion, param, shareOfCohort } from '@waymark/kit';
import { bands2025, everyItemReaches } from '@waymark/scoring';
import { leaversInYear6 } from '../conditions.ts';
import { proposed } from '../sources.ts';

/** Before they leave Year 6. A school without Year 6 is not asked: its children get their chance later. */
export const byTheEndOfKeyStage2 = criterion({
  id: 'by-the-end-of-key-stage-2',
  ...proposed('P-6.1', 'No source gives a figure for primary schools.'),
  ask: shareOfCohort({ scale: bands2025 }),
  score: everyItemReaches({ band: param('achievedBand') }),
  evidence: [workplaceVisit],
  when: leaversInYear6,
});
