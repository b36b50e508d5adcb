import { defineEntity, p } from '@mikro-orm/postgresql';

const SessionSchema = defineEntity({
  name: 'Session',
  tableName: 'session',
  properties: {
    /** SHA-256 of the secret in the cookie, as hexadecimal. The secret itself is never stored. */
    secretHash: p.string().primary(),
    personId: p.uuid(),
    /** The membership being acted in; null for a person without any. */
    membershipId: p.uuid().nullable(),
    createdAt: p.datetime(),
    expiresAt: p.datetime(),
  },
});

/** One browser in which a person is signed in. */
export class Session extends SessionSchema.class {}
SessionSchema.setClass(Session);
