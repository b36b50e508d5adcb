import { providerEncounter } from '@waymark/evidence';
import { criterion, param, shareOfCohort } from '@waymark/kit';
import { bands2025, everyItemReaches } from '@waymark/scoring';
import { hasYear13 } from '../../conditions.ts';
import { gatsby2025 } from '../sources.ts';

/** The group is not all of Year 13 but those who consider higher education. */
export const higherEducationVisits = criterion({
  id: 'higher-education-visits',
  ...gatsby2025('S25-7.2'),
  ask: shareOfCohort({ scale: bands2025 }),
  score: everyItemReaches({ band: param('achievedBand') }),
  evidence: [providerEncounter],
  when: hasYear13,
});
