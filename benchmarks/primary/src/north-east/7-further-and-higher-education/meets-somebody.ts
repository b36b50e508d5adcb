import { providerEncounter } from '@waymark/evidence';
import { criterion, param, shareOfCohort } from '@waymark/kit';
import { bands2025, everyItemReaches } from '@waymark/scoring';
import { leaversInYear6 } from '../conditions.ts';
import { proposed } from '../sources.ts';

/** A person makes a route real. */
export const meetsSomebody = criterion({
  id: 'meets-somebody',
  ...proposed('P-7.2'),
  ask: shareOfCohort({ scale: bands2025 }),
  score: everyItemReaches({ band: param('achievedBand') }),
  evidence: [providerEncounter],
  when: leaversInYear6,
});
