import { curriculumPlan, employerEncounter } from '@waymark/evidence';
import { checklist, criterion } from '@waymark/kit';
import { ticksAll } from '@waymark/scoring';
import { gatsby2018 } from '../sources.ts';
import { inclusion } from './inclusion.ts';

/** A college can do one and not the other. */
export const stereotypesAndAspiration = criterion({
  id: 'stereotypes-and-aspiration',
  ...gatsby2018('C18-3.1'),
  ask: checklist({ of: inclusion }),
  score: ticksAll(),
  evidence: [curriculumPlan, employerEncounter],
});
