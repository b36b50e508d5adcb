import { defineEntity, p } from '@mikro-orm/postgresql';

/** What was read, from the least to the most: facts that the register publishes, results by their level, a file. */
export type AccessLevel = 'register' | 'headline' | 'benchmark' | 'criterion' | 'evidence' | 'file';

/** How it was read: with a key, on a page, pushed by a subscription, as a file, or within a sum over many. */
export type AccessDoor = 'api' | 'page' | 'subscription' | 'file' | 'aggregate';

const AccessSchema = defineEntity({
  name: 'Access',
  tableName: 'access_ledger',
  properties: {
    institutionId: p.uuid().primary(),
    /** Calendar date in Europe/London, ISO. */
    day: p.date().primary(),
    organisationId: p.uuid().primary(),
    /** A person or an API client. */
    readerId: p.uuid().primary(),
    level: p.string().$type<AccessLevel>().primary(),
    door: p.string().$type<AccessDoor>().primary(),
    readerKind: p.string().$type<'person' | 'client'>(),
    /** As it was when they read last. */
    readerName: p.text(),
    /** Requests in which it was read. */
    count: p.integer(),
    firstAt: p.datetime(),
    lastAt: p.datetime(),
  },
});

/** That somebody from outside read something of an institution on a day, and how often. */
export class Access extends AccessSchema.class {}
AccessSchema.setClass(Access);
