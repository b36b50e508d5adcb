import { defineEntity, p } from '@mikro-orm/postgresql';

const RecoveryCodeSchema = defineEntity({
  name: 'RecoveryCode',
  tableName: 'recovery_code',
  properties: {
    personId: p.uuid().primary(),
    /** SHA-256 as hexadecimal: a code has 80 bits, which nobody can try out. */
    codeHash: p.string().primary(),
    createdAt: p.datetime(),
    usedAt: p.datetime().nullable(),
  },
});

/** A code for the day on which the authenticator app is lost; good for one use. */
export class RecoveryCode extends RecoveryCodeSchema.class {}
RecoveryCodeSchema.setClass(RecoveryCode);
