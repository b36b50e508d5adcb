import { count, criterion, keyStages, param } from '@waymark/kit';
import { interviewLog } from '../../evidence/interview-log.ts';
import { interviewsWithProof } from '../../rules/interviews-with-proof.ts';
import { charter } from '../sources.ts';

/** How many interviews in each key stage in which choices are made. */
export const interviews = criterion({
  id: 'interviews',
  source: charter,
  provenance: 'local',
  ask: count({ unit: { en: 'interviews' }, max: 2_000, rows: keyStages('ks4', 'ks5') }),
  score: interviewsWithProof({ interviews: param('interviews'), log: interviewLog.id }),
  evidence: [interviewLog],
});
