import { defineEntity, p } from '@mikro-orm/postgresql';
import type { GrantLevel } from '../permissions/index.ts';

const GrantSchema = defineEntity({
  name: 'Grant',
  tableName: 'sharing_grant',
  properties: {
    institutionId: p.uuid().primary(),
    id: p.uuid().primary(),
    organisationId: p.uuid(),
    level: p.string().$type<GrantLevel>(),
    /** Only the results of this programme; null for those of all. */
    programmeId: p.uuid().nullable(),
    /** What it is for, in the words of whoever gave it. The partner reads it too. */
    purpose: p.text(),
    /** Last day on which it holds, ISO. */
    endsOn: p.date(),
    grantedBy: p.uuid().nullable(),
    grantedByName: p.text(),
    grantedAt: p.datetime(),
    revokedAt: p.datetime().nullable(),
  },
});

/** A school's consent that another organisation may read, up to a level and until a date. */
export class Grant extends GrantSchema.class {}
GrantSchema.setClass(Grant);
