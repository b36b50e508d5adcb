import { curriculumPlan, providerEncounter } from '@waymark/evidence';
import { criterion, eachOf, param, shareOfCohort } from '@waymark/kit';
import { bands2025, everyItemReaches } from '@waymark/scoring';
import { leaversInYear6 } from '../conditions.ts';
import { routes } from '../routes.ts';
import { proposed } from '../sources.ts';

/** Each route by name, so that none is forgotten. */
export const knowsRoutes = criterion({
  id: 'knows-routes',
  ...proposed('P-7.1'),
  ask: shareOfCohort({ scale: bands2025, rows: eachOf(routes) }),
  score: everyItemReaches({ band: param('achievedBand') }),
  evidence: [curriculumPlan, providerEncounter],
  when: leaversInYear6,
});
