import type { NodeKind } from '../graphql/nodes.ts';
import { findRescoring } from './find-rescoring.ts';
import { RescoredAssessmentResolver, RescoringOperationsResolver, RescoringResolver } from './rescoring.resolver.ts';

export { RESCORING_JOB, runRescoring } from './run-rescoring.ts';
export { sweepRescorings } from './sweep-rescorings.ts';
export { takeUpRescorings } from './take-up-rescorings.ts';

export const rescoringResolvers = [RescoredAssessmentResolver, RescoringOperationsResolver, RescoringResolver] as const;

export const rescoringNodes: readonly NodeKind[] = [
  { type: 'Rescoring', load: (context, [id = '']) => findRescoring(context, id) },
];
