export { ANCHOR_CHAINS_JOB, anchorChains, anchorFolder } from './anchor-chains.ts';
export { newestAnchor } from './anchors.ts';
export type { Fault } from './faults.ts';
export { verifyAll, type Verified } from './verify.ts';
