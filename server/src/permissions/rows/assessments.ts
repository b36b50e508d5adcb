import { LEADERS, REGION, SCHOOL, WORKERS } from '../callers.ts';
import type { Rows } from '../row.ts';

const READ = { everywhere: REGION, own: SCHOOL, shared: ['partner', 'status:read'] } as const;
/** A key reads evidence with both scopes alone. */
const READ_EVIDENCE = {
  everywhere: REGION,
  own: SCHOOL,
  shared: ['partner', 'evidence:read'],
  level: 'evidence',
} as const;

export const ASSESSMENTS = {
  Assessment: {
    to: 'see an assessment',
    ...READ,
    level: 'headline',
    note: 'Partners see submitted assessments alone, never a draft.',
  },
  'Assessment.headline': { to: 'see how many benchmarks are achieved', ...READ, level: 'headline' },
  'Assessment.progress': { to: 'see how much is answered', ...READ, level: 'headline' },
  'Assessment.benchmarks': { to: 'see the result of each benchmark', ...READ, level: 'benchmark' },
  'Assessment.benchmark': { to: 'see the result of one benchmark', ...READ, level: 'benchmark' },
  'Assessment.receipt': { to: 'see what a result was worked out from', ...READ, level: 'benchmark' },
  'AssessmentBenchmark.criteria': { to: 'see what was found on each question', ...READ, level: 'criterion' },
  'AssessmentCriterion.items': { to: 'see answers', ...READ, level: 'criterion' },
  'AssessmentCriterion.evidence': { to: 'see the evidence for a question', ...READ_EVIDENCE },
  'Mutation.startAssessment': { to: 'begin an assessment', own: LEADERS },
  'Mutation.saveAnswer': { to: 'answer questions', own: WORKERS },
  'Mutation.submitAssessment': { to: 'submit an assessment', own: LEADERS },
  'Mutation.moveAssessment': { to: 'move an assessment to another set', own: LEADERS },
  'Mutation.undoMove': { to: 'move an assessment back', own: LEADERS },
} as const satisfies Rows;

export const EVIDENCE = {
  EvidenceItem: {
    to: 'see a piece of evidence',
    ...READ_EVIDENCE,
    note: 'A key needs the scope STATUS_READ as well.',
  },
  'Institution.evidence': { to: "list an institution's evidence", ...READ_EVIDENCE },
  '/files/:id': { to: 'download a file that belongs to a piece of evidence', ...READ_EVIDENCE },
  'Mutation.addEvidence': { to: 'add evidence', own: WORKERS },
  'Mutation.changeEvidence': { to: 'change evidence', own: WORKERS },
  'Mutation.removeEvidence': { to: 'remove evidence', own: WORKERS },
} as const satisfies Rows;
