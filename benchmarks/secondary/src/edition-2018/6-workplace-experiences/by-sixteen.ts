import { workplaceVisit } from '@waymark/evidence';
import { criterion, param, shareOfCohort } from '@waymark/kit';
import { bands2018, everyItemReaches } from '@waymark/scoring';
import { hasYear11 } from '../../conditions.ts';
import { gatsby2018 } from '../sources.ts';

/** One by 16; more than one since 2025. */
export const bySixteen = criterion({
  id: 'by-sixteen',
  ...gatsby2018('S18-6.1'),
  ask: shareOfCohort({ scale: bands2018 }),
  score: everyItemReaches({ band: param('achievedBand') }),
  evidence: [workplaceVisit],
  when: hasYear11,
});
