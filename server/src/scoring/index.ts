export { createScoring, type Scoring } from './create-scoring.ts';
export type { RawEvidence } from './task.ts';
