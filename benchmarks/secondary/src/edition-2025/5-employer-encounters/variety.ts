import { curriculumPlan, employerEncounter } from '@waymark/evidence';
import { checklist, criterion } from '@waymark/kit';
import { ticksAll } from '@waymark/scoring';
import { gatsby2025 } from '../sources.ts';
import { varietyOfEmployers } from './variety-of-employers.ts';

/** Over the whole programme, not in each year. */
export const variety = criterion({
  id: 'variety',
  ...gatsby2025('S25-5.3'),
  ask: checklist({ of: varietyOfEmployers }),
  score: ticksAll(),
  evidence: [employerEncounter, curriculumPlan],
});
