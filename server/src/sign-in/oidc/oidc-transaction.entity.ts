import { defineEntity, p } from '@mikro-orm/postgresql';

const OidcTransactionSchema = defineEntity({
  name: 'OidcTransaction',
  tableName: 'oidc_transaction',
  properties: {
    /** SHA-256 of the state that was sent along, as hexadecimal. */
    stateHash: p.string().primary(),
    /** SHA-256 of the secret in the browser's cookie. */
    browserHash: p.string(),
    /** Who wants to link an account to theirs; null for somebody who wants to sign in. */
    personId: p.uuid().nullable(),
    /** A path of this site. */
    returnTo: p.text(),
    expiresAt: p.datetime(),
  },
});

/** Somebody went to the other service and has not come back. Its row is gone once they have. */
export class OidcTransaction extends OidcTransactionSchema.class {}
OidcTransactionSchema.setClass(OidcTransaction);
