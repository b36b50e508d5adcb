import { workplaceVisit } from '@waymark/evidence';
import { criterion, param, shareOfCohort } from '@waymark/kit';
import { bands2025, everyItemReaches } from '@waymark/scoring';
import { hasYear13 } from '../../conditions.ts';
import { gatsby2025 } from '../sources.ts';

/** One more, in the sixth form. */
export const byEighteen = criterion({
  id: 'by-eighteen',
  ...gatsby2025('S25-6.2'),
  ask: shareOfCohort({ scale: bands2025 }),
  score: everyItemReaches({ band: param('achievedBand') }),
  evidence: [workplaceVisit],
  when: hasYear13,
});
