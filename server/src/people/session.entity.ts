import { defineEntity, p } from '@mikro-orm/postgresql';

const SessionSchema = defineEntity({
  name: 'Session',
  tableName: 'session',
  properties: {
    /** SHA-256 of the secret in the cookie, as hexadecimal. The secret itself is never stored. */
    secretHash: p.string().primary(),
    /** By which its owner names it, to end it. */
    id: p.uuid(),
    personId: p.uuid(),
    /** The membership being acted in; null for a person without any. */
    membershipId: p.uuid().nullable(),
    createdAt: p.datetime(),
    expiresAt: p.datetime(),
    /** What the browser calls itself, shortened; empty when it did not say. */
    browser: p.text(),
    /** To within ten minutes. */
    lastUsedAt: p.datetime().nullable(),
    /** When its owner last proved who they are; null when they never did, as in a demonstration. */
    provedAt: p.datetime().nullable(),
  },
});

/** One browser in which a person is signed in. */
export class Session extends SessionSchema.class {}
SessionSchema.setClass(Session);
