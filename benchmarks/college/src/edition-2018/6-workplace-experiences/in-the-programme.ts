import { workplaceVisit } from '@waymark/evidence';
import { criterion, param, shareOfCohort } from '@waymark/kit';
import { bands2018, everyItemReaches } from '@waymark/scoring';
import { gatsby2018 } from '../sources.ts';

/** Beyond part-time jobs. */
export const inTheProgramme = criterion({
  id: 'in-the-programme',
  ...gatsby2018('C18-6.1'),
  ask: shareOfCohort({ scale: bands2018 }),
  score: everyItemReaches({ band: param('achievedBand') }),
  evidence: [workplaceVisit],
});
