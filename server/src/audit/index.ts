export { ANCHOR_CHAINS_JOB, anchorChains, anchorFolder } from './anchor-chains.ts';
export { newestAnchor } from './anchors.ts';
export type { Fault } from './faults.ts';
export { atOneMoment } from './in-batches.ts';
export { verifyAll, verifyStream, type Verified, type VerifiedStream } from './verify.ts';
