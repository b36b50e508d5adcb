import { defineEntity, p } from '@mikro-orm/postgresql';

const AuthenticatorSchema = defineEntity({
  name: 'Authenticator',
  tableName: 'authenticator',
  properties: {
    personId: p.uuid().primary(),
    /** What the app and the server share, sealed for this person. */
    sealedSecret: p.text(),
    createdAt: p.datetime(),
    /** When its owner showed that the app works; null until then, and it counts for nothing. */
    confirmedAt: p.datetime().nullable(),
    /** Number of the half minute whose code was used last: no code of it or of an earlier one is taken again. */
    lastStep: p.bigint('number'),
  },
});

/** The authenticator app of somebody who signs in with one-time codes too. */
export class Authenticator extends AuthenticatorSchema.class {}
AuthenticatorSchema.setClass(Authenticator);
