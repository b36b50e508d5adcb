export { DomainEvent } from './domain-event.entity.ts';
export { IdempotencyRecord } from './idempotency-record.entity.ts';
export { recordEvent } from './record-event.ts';
