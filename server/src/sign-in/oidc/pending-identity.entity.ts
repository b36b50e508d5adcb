import { defineEntity, p } from '@mikro-orm/postgresql';
import type { ClaimedOrganisation } from './identity.ts';

const PendingIdentitySchema = defineEntity({
  name: 'PendingIdentity',
  tableName: 'pending_identity',
  properties: {
    /** SHA-256 of the secret in the browser's cookie. */
    browserHash: p.string().primary(),
    issuer: p.text(),
    subject: p.text(),
    label: p.text(),
    organisation: p.json<ClaimedOrganisation | null>().nullable(),
    /** A path of this site. */
    returnTo: p.text(),
    /** Who began to link it, signed in; null when it came with somebody who was signing in. */
    personId: p.uuid().nullable(),
    expiresAt: p.datetime(),
  },
});

/** An account at the other service that somebody proved to have, and that is not linked to anybody here. */
export class PendingIdentity extends PendingIdentitySchema.class {}
PendingIdentitySchema.setClass(PendingIdentity);
