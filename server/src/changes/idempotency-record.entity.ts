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
    response: p.json<Json>(),
    at: p.datetime(),
  },
});

/** The first answer to a mutation that may be sent twice. */
export class IdempotencyRecord extends IdempotencyRecordSchema.class {}
IdempotencyRecordSchema.setClass(IdempotencyRecord);
