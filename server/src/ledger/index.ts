export { Access, type AccessDoor, type AccessLevel } from './access.entity.ts';
export { createLedger, type Ledger } from './create-ledger.ts';
export { noteAggregate, noteRead } from './note-read.ts';
