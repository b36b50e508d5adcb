export { claimKey, storeResponse } from './idempotency.ts';
export { recordEvent } from './record-event.ts';
