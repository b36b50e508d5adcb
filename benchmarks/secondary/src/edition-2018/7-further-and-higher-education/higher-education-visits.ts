import { providerEncounter } from '@waymark/evidence';
import { criterion, param, shareOfCohort } from '@waymark/kit';
import { bands2018, everyItemReaches } from '@waymark/scoring';
import { hasYear13 } from '../../conditions.ts';
import { gatsby2018 } from '../sources.ts';

/** The group is not all of Year 13 but those who consider university. */
export const higherEducationVisits = criterion({
  id: 'higher-education-visits',
  ...gatsby2018('S18-7.2'),
  ask: shareOfCohort({ scale: bands2018 }),
  score: everyItemReaches({ band: param('achievedBand') }),
  evidence: [providerEncounter],
  when: hasYear13,
});
