import { defineEntity, p } from '@mikro-orm/postgresql';

const LinkedIdentitySchema = defineEntity({
  name: 'LinkedIdentity',
  tableName: 'linked_identity',
  properties: {
    id: p.uuid().primary(),
    personId: p.uuid(),
    /** The service that vouches. With `subject` it names one account there, and nothing else does: addresses change hands. */
    issuer: p.text(),
    subject: p.text(),
    /** What the account was called when it was linked. */
    label: p.text(),
    linkedAt: p.datetime(),
    lastUsedAt: p.datetime().nullable(),
  },
});

/** An account at another service by which somebody signs in here. */
export class LinkedIdentity extends LinkedIdentitySchema.class {}
LinkedIdentitySchema.setClass(LinkedIdentity);
