import { defineEntity, p } from '@mikro-orm/postgresql';
import type { Role } from '../platform/actor.ts';

const MembershipSchema = defineEntity({
  name: 'Membership',
  tableName: 'membership',
  properties: {
    id: p.uuid().primary(),
    personId: p.uuid(),
    organisationId: p.uuid(),
    role: p.string().$type<Role>(),
    createdAt: p.datetime(),
    /** What whoever invited them called them: shown until they have signed in, so that nobody learns who is known already. */
    invitedName: p.text().nullable(),
    invitedBy: p.uuid().nullable(),
    /** When the last invitation was sent; null when none ever was. */
    invitedAt: p.datetime().nullable(),
    /** How many invitations were sent. */
    invitations: p.integer().default(0),
    /** When the person first signed in after being given the role; null until then. */
    activeSince: p.datetime().nullable(),
    /** When they last began to act in it: the next sign-in begins where that is newest. */
    lastActedAt: p.datetime().nullable(),
    /** Since when it gives no rights; null while it holds. */
    endedAt: p.datetime().nullable(),
  },
});

/** That a person acts for an organisation in a role, or did. */
export class Membership extends MembershipSchema.class {}
MembershipSchema.setClass(Membership);
