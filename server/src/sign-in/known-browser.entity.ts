import { defineEntity, p } from '@mikro-orm/postgresql';

const KnownBrowserSchema = defineEntity({
  name: 'KnownBrowser',
  tableName: 'known_browser',
  properties: {
    /** SHA-256 of the secret in the browser's cookie, as hexadecimal. */
    secretHash: p.string().primary(),
    personId: p.uuid(),
    createdAt: p.datetime(),
  },
});

/** A browser in which somebody has signed in before: no one else's failures keep them out of it. */
export class KnownBrowser extends KnownBrowserSchema.class {}
KnownBrowserSchema.setClass(KnownBrowser);
