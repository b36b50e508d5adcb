import { defineEntity, p } from '@mikro-orm/postgresql';

const PasskeySchema = defineEntity({
  name: 'Passkey',
  tableName: 'passkey',
  properties: {
    id: p.uuid().primary(),
    personId: p.uuid(),
    /** As the device names it, in base64url. */
    credentialId: p.text(),
    /** COSE key. There is nothing in it to keep secret. */
    publicKey: p.blob(),
    /** How often the device says that it was used; 0 for ever for those that do not count. */
    counter: p.bigint('number'),
    /** How browsers reach the device, such as `internal` or `usb`. */
    transports: p.json<readonly string[]>(),
    /** By which its owner knows it. */
    name: p.text(),
    createdAt: p.datetime(),
    lastUsedAt: p.datetime().nullable(),
  },
});

/** A key pair of which somebody's device keeps the other half. */
export class Passkey extends PasskeySchema.class {}
PasskeySchema.setClass(Passkey);
