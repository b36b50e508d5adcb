import { defineEntity, p } from '@mikro-orm/postgresql';
import type { GrantLevel } from '../permissions/index.ts';

export type AccessRequestState = 'open' | 'accepted' | 'declined' | 'withdrawn';

const AccessRequestSchema = defineEntity({
  name: 'AccessRequest',
  tableName: 'sharing_request',
  properties: {
    institutionId: p.uuid().primary(),
    id: p.uuid().primary(),
    organisationId: p.uuid(),
    /** As the register had it when the partner asked: the partner may not know more of the institution. */
    institutionName: p.text(),
    /** URN or UKPRN by which the partner named it. */
    number: p.text(),
    level: p.string().$type<GrantLevel>(),
    /** Only the results of this programme; null for those of all. */
    programmeId: p.uuid().nullable(),
    purpose: p.text(),
    /** Last day asked for, ISO. */
    endsOn: p.date(),
    state: p.string().$type<AccessRequestState>(),
    /** Person of the partner. */
    requestedBy: p.uuid(),
    requestedByName: p.text(),
    requestedAt: p.datetime(),
    /** Person of the institution, or of the partner when it was withdrawn. */
    decidedBy: p.uuid().nullable(),
    decidedByName: p.text().nullable(),
    decidedAt: p.datetime().nullable(),
    /** Why it was declined. */
    reason: p.text().nullable(),
    /** What came of it, when it was accepted. */
    grantId: p.uuid().nullable(),
  },
});

/** That a partner asks an institution to share with it. */
export class AccessRequest extends AccessRequestSchema.class {}
AccessRequestSchema.setClass(AccessRequest);
