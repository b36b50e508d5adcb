import { mayCall, type Subject } from '../permissions/index.ts';
import type { Actor } from './actor.ts';

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

/** Each is had by whoever may do this, by the table of permissions. */
const MEANS: Readonly<Record<Permission, Subject>> = {
  'import-register': 'Mutation.importRegister',
  'manage-programmes': 'Mutation.createProgramme',
  'adapt-sets': 'Mutation.createProfile',
  'manage-people': 'Mutation.addMember',
  'manage-api-clients': 'Mutation.createApiClient',
  'manage-retention': 'Mutation.changeRetention',
  'see-cohort': 'Programme.cohort',
  'read-trail': 'Organisation.trail',
};

const ALL = Object.keys(MEANS) as readonly Permission[];

/** Everything that the actor may start in their present role. */
export function permissionsOf(actor: Actor): readonly Permission[] {
  return ALL.filter((permission) => may(actor, permission));
}

/** Whether the actor may start this. */
export function may(actor: Actor, permission: Permission): boolean {
  return mayCall(actor, MEANS[permission]);
}
