import type { Actor, Role } from './actor.ts';

/** What somebody may start, beyond single objects. */
export type Permission =
  | 'import-register'
  | 'manage-programmes'
  | 'adapt-sets'
  | 'manage-people'
  | 'manage-api-clients'
  | 'manage-retention'
  | 'see-cohort'
  | 'read-trail';

const PERMISSIONS: Readonly<Record<Role, readonly Permission[]>> = {
  'region-administrator': [
    'import-register',
    'manage-programmes',
    'adapt-sets',
    'manage-people',
    'manage-retention',
    'see-cohort',
    'read-trail',
  ],
  facilitator: ['see-cohort'],
  'careers-leader': ['manage-people', 'read-trail'],
  contributor: [],
  headteacher: ['manage-people', 'read-trail'],
  governor: [],
  partner: ['manage-api-clients', 'manage-people'],
};

/** Everything that the actor may start in their present role. An API client may start nothing. */
export function permissionsOf(actor: Actor): readonly Permission[] {
  return actor.kind === 'person' && actor.membership ? PERMISSIONS[actor.membership.role] : [];
}

/** Whether the actor may start this. */
export function may(actor: Actor, permission: Permission): boolean {
  return permissionsOf(actor).includes(permission);
}
