import { workplaceVisit } from '@waymark/evidence';
import { criterion, param, shareOfCohort } from '@waymark/kit';
import { bands2018, everyItemReaches } from '@waymark/scoring';
import { hasYear13 } from '../../conditions.ts';
import { gatsby2018 } from '../sources.ts';

/** One more, in the sixth form. */
export const byEighteen = criterion({
  id: 'by-eighteen',
  ...gatsby2018('S18-6.2'),
  ask: shareOfCohort({ scale: bands2018 }),
  score: everyItemReaches({ band: param('achievedBand') }),
  evidence: [workplaceVisit],
  when: hasYear13,
});
