import { defineEntity, p } from '@mikro-orm/postgresql';

const RetentionPolicySchema = defineEntity({
  name: 'RetentionPolicy',
  tableName: 'retention_policy',
  properties: {
    organisationId: p.uuid().primary(),
    assessmentYears: p.integer(),
    evidenceYears: p.integer(),
    inactiveMonths: p.integer(),
    unusedDays: p.integer(),
    nameYears: p.integer(),
    changedAt: p.datetime(),
    changedBy: p.uuid(),
  },
});

/** How long a region wants things kept; without one, the defaults hold. */
export class RetentionPolicy extends RetentionPolicySchema.class {}
RetentionPolicySchema.setClass(RetentionPolicy);
