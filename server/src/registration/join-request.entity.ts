import { defineEntity, p } from '@mikro-orm/postgresql';
import type { Role } from '../platform/actor.ts';

export type JoinDecision = 'approved' | 'declined';

const JoinRequestSchema = defineEntity({
  name: 'JoinRequest',
  tableName: 'join_request',
  properties: {
    institutionId: p.uuid().primary(),
    id: p.uuid().primary(),
    name: p.text(),
    /** Lower case. Whose it is was shown by a link when `confirmedAt` is set, and by nothing before. */
    email: p.text(),
    role: p.string().$type<Role>(),
    /** Empty when nothing was said. */
    note: p.text(),
    /** SHA-256 of the secret in the link that confirms it, as hexadecimal; null until it is sent. */
    secretHash: p.text().nullable(),
    askedAt: p.datetime(),
    /** Until when the link works. */
    expiresAt: p.datetime(),
    confirmedAt: p.datetime().nullable(),
    decidedAt: p.datetime().nullable(),
    decision: p.string().$type<JoinDecision>().nullable(),
    decidedBy: p.uuid().nullable(),
    /** Why it was declined. */
    reason: p.text().nullable(),
  },
});

/** That a stranger asks to act for an institution. It waits for a decision once its address is confirmed. */
export class JoinRequest extends JoinRequestSchema.class {}
JoinRequestSchema.setClass(JoinRequest);
