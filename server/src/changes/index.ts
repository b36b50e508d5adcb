export { DomainEvent } from './domain-event.entity.ts';
export { claimKey, storeResponse } from './idempotency.ts';
export { IdempotencyRecord } from './idempotency-record.entity.ts';
export { recordEvent } from './record-event.ts';
