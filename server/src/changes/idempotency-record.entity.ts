import { defineEntity, p } from '@mikro-orm/postgresql';
import type { Json } from '@waymark/kit';

const IdempotencyRecordSchema = defineEntity({
  name: 'IdempotencyRecord',
  tableName: 'idempotency_record',
  properties: {
    /** Who asked: another credential's key is another key. */
    credential: p.text().primary(),
    key: p.text().primary(),
    /** SHA-256 of operation and variables: the same key with another body is refused. */
    requestHash: p.string(),
    /** Null while the first request is being worked on. */
    response: p.json<Json>().nullable(),
    at: p.datetime(),
  },
});

/** The first answer to a mutation that may be sent twice. */
export class IdempotencyRecord extends IdempotencyRecordSchema.class {}
IdempotencyRecordSchema.setClass(IdempotencyRecord);
