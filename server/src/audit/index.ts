import {
  InstitutionTrailResolver,
  OrganisationTrailResolver,
  TrailActorResolver,
  TrailEventResolver,
} from './trail.resolver.ts';

export { ANCHOR_CHAINS_JOB, anchorChains, anchorFolder } from './anchor-chains.ts';
export { newestAnchor } from './anchors.ts';
export type { Fault } from './faults.ts';
export { verifyAll, type Verified } from './verify.ts';

export const auditResolvers = [
  InstitutionTrailResolver,
  OrganisationTrailResolver,
  TrailActorResolver,
  TrailEventResolver,
];
