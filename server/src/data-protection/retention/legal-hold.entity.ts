import { defineEntity, p } from '@mikro-orm/postgresql';

const LegalHoldSchema = defineEntity({
  name: 'LegalHold',
  tableName: 'legal_hold',
  properties: {
    institutionId: p.uuid().primary(),
    id: p.uuid().primary(),
    reason: p.text(),
    placedAt: p.datetime(),
    placedBy: p.uuid(),
    liftedAt: p.datetime().nullable(),
    liftedBy: p.uuid().nullable(),
  },
});

/** That nothing of an institution may go, such as while a funder audits or a claim is open. */
export class LegalHold extends LegalHoldSchema.class {}
LegalHoldSchema.setClass(LegalHold);
