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
  },
});

/** That a person acts for an organisation in a role. */
export class Membership extends MembershipSchema.class {}
MembershipSchema.setClass(Membership);
