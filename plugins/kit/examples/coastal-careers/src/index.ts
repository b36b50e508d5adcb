import { defineModule } from '@waymark/kit';
import { edition1 } from './edition-1/index.ts';
import { interviewLog } from './evidence/interview-log.ts';
import { interviewsWithProof } from './rules/interviews-with-proof.ts';

/** What this package brings to Waymark. */
export const module = defineModule({
  id: 'coastal-careers',
  version: '1.0.0',
  sets: [edition1],
  evidenceTypes: [interviewLog],
  rules: [interviewsWithProof],
});
