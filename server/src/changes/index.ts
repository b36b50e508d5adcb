import { ChangedResolver } from './changed.resolver.ts';

export { claimKey, releaseKey, storeResponse, sweepResponses } from './idempotency.ts';
export { Refusals } from './refusals.ts';
export { recordEvent, writeEvent, type Happening } from './record-event.ts';
export { listenForChanges, type ChangeStream } from './listen-for-changes.ts';

export const changeResolvers = [ChangedResolver];
