/** Name of the job that scores again what a module's fault left unscorable. */
export const RESCORE_UNSCORABLE_JOB = 'rescore-unscorable';

export { createScoring, type Scoring } from './create-scoring.ts';
export type { HashedEdition, ManyInput, Outline, RawEvidence } from './task.ts';
