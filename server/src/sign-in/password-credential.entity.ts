import { defineEntity, p } from '@mikro-orm/postgresql';

const PasswordCredentialSchema = defineEntity({
  name: 'PasswordCredential',
  tableName: 'password_credential',
  properties: {
    personId: p.uuid().primary(),
    /** As `hashPassword` gives it. */
    hash: p.text(),
    changedAt: p.datetime(),
  },
});

/** The password of somebody who has set one. */
export class PasswordCredential extends PasswordCredentialSchema.class {}
PasswordCredentialSchema.setClass(PasswordCredential);
