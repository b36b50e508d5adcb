import { workplaceVisit } from '@waymark/evidence';
import { criterion, param, shareOfCohort } from '@waymark/kit';
import { bands2025, everyItemReaches } from '@waymark/scoring';
import { gatsby2025 } from '../sources.ts';

/** Beyond part-time jobs. An apprenticeship is no such job: whoever has one has a workplace. */
export const inTheProgramme = criterion({
  id: 'in-the-programme',
  ...gatsby2025('C25-6.1'),
  ask: shareOfCohort({ scale: bands2025 }),
  score: everyItemReaches({ band: param('achievedBand') }),
  evidence: [workplaceVisit],
});
