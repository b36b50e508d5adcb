import { curriculumPlan } from '@waymark/evidence';
import { checklist, criterion, eachOf, param } from '@waymark/kit';
import { ticksAtLeast } from '@waymark/scoring';
import { charter } from '../sources.ts';
import { subjects } from './subjects.ts';
import { ways } from './ways.ts';

/** The same checklist for each subject. */
export const waysInSubjects = criterion({
  id: 'ways-in-subjects',
  source: charter,
  provenance: 'local',
  ask: checklist({ of: ways, rows: eachOf(subjects) }),
  score: ticksAtLeast({ atLeast: param('ways') }),
  evidence: [curriculumPlan],
});
