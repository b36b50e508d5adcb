import { curriculumPlan, workplaceVisit } from '@waymark/evidence';
import { criterion, keyStages, param, shareOfCohort } from '@waymark/kit';
import { bands2025, everyItemReaches } from '@waymark/scoring';
import { proposed } from '../sources.ts';

/** Trying it, not only hearing of it. */
export const stemExperience = criterion({
  id: 'stem-experience',
  ...proposed('P-4.3'),
  ask: shareOfCohort({ scale: bands2025, rows: keyStages('ks2') }),
  score: everyItemReaches({ band: param('achievedBand') }),
  evidence: [curriculumPlan, workplaceVisit],
});
