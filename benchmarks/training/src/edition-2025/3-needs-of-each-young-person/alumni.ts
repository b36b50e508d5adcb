import { employerEncounter, providerEncounter } from '@waymark/evidence';
import { criterion, yesNo } from '@waymark/kit';
import { isYes } from '@waymark/scoring';
import { fromSchools } from '../sources.ts';

/** Those who went before. */
export const alumni = criterion({
  id: 'alumni',
  ...fromSchools('C25-3.8'),
  ask: yesNo(),
  score: isYes(),
  evidence: [employerEncounter, providerEncounter],
});
