import { workplaceVisit } from '@waymark/evidence';
import { criterion, param, shareOfCohort } from '@waymark/kit';
import { bands2025, everyItemReaches } from '@waymark/scoring';
import { hasYear11 } from '../../conditions.ts';
import { gatsby2025 } from '../sources.ts';

/** More than one since 2025. The words "not counting part-time jobs" went from the text for schools. */
export const bySixteen = criterion({
  id: 'by-sixteen',
  ...gatsby2025(
    'S25-6.1',
    'The text has the plural and no number: at least two is our reading, and a region may turn it.',
  ),
  ask: shareOfCohort({ scale: bands2025 }),
  score: everyItemReaches({ band: param('achievedBand') }),
  evidence: [workplaceVisit],
  when: hasYear11,
});
