import { curriculumPlan, policyDocument } from '@waymark/evidence';
import { criterion, keyStages, yesNo } from '@waymark/kit';
import { isYes } from '@waymark/scoring';
import { proposed } from '../sources.ts';

/** Grows with the child, key stage by key stage. */
export const buildsUp = criterion({
  id: 'builds-up',
  ...proposed('P-1.5'),
  ask: yesNo({ rows: keyStages('early-years', 'ks1', 'ks2') }),
  score: isYes(),
  evidence: [curriculumPlan, policyDocument],
});
