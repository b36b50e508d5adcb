export { createScoring, type Scoring } from './create-scoring.ts';
export type { RawEvidence, Scored, ScoringInput } from './task.ts';
