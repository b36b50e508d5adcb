import { defineEntity, p } from '@mikro-orm/postgresql';
import type { Json } from '@waymark/kit';

const DomainEventSchema = defineEntity({
  name: 'DomainEvent',
  tableName: 'domain_event',
  properties: {
    id: p.bigint('number').primary().autoincrement(),
    /** The organisation or institution that it happened to. */
    streamId: p.uuid(),
    /** Past tense, `thing.happened`. */
    type: p.text(),
    subject: p.text(),
    /** Person or API client; null for the server itself. */
    actorId: p.uuid().nullable(),
    data: p.json<Json>(),
    at: p.datetime(),
  },
});

/** Something that happened, written in the transaction that made it happen. Never changed, never removed. */
export class DomainEvent extends DomainEventSchema.class {}
DomainEventSchema.setClass(DomainEvent);
