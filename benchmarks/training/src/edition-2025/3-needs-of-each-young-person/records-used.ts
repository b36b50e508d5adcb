import { policyDocument } from '@waymark/evidence';
import { criterion, yesNo } from '@waymark/kit';
import { isYes } from '@waymark/scoring';
import { fromSchools } from '../sources.ts';

/** The record belongs to the learner too. */
export const recordsUsed = criterion({
  id: 'records-used',
  ...fromSchools('C25-3.5'),
  ask: yesNo(),
  score: isYes(),
  evidence: [policyDocument],
});
