import { hasRole, worksFor, type Actor, type Role } from '../platform/actor.ts';
import { may, type Permission } from '../platform/permission.ts';

/** What somebody may do at one institution. */
export type InstitutionAction = 'answer' | 'submit' | 'add-evidence' | 'share' | 'manage-people' | 'read-trail';

/** The institution's own people who may do it. */
const OWN_ROLES: Readonly<Record<InstitutionAction, readonly Role[]>> = {
  answer: ['careers-leader', 'contributor', 'headteacher'],
  submit: ['careers-leader', 'headteacher'],
  'add-evidence': ['careers-leader', 'contributor', 'headteacher'],
  share: ['careers-leader', 'headteacher'],
  'manage-people': ['careers-leader', 'headteacher'],
  'read-trail': ['careers-leader', 'headteacher'],
};

/** What a region administrator may do at every institution, and the permission that it takes. */
const FOR_THE_REGION: Partial<Readonly<Record<InstitutionAction, Permission>>> = {
  'manage-people': 'manage-people',
  'read-trail': 'read-trail',
};

const ACTIONS = Object.keys(OWN_ROLES) as readonly InstitutionAction[];

/** Whether the actor may do this at the institution. */
export function mayAt(actor: Actor, action: InstitutionAction, institutionId: string): boolean {
  if (worksFor(actor, institutionId)) return hasRole(actor, ...OWN_ROLES[action]);
  const permission = FOR_THE_REGION[action];
  return permission !== undefined && hasRole(actor, 'region-administrator') && may(actor, permission);
}

/** Everything that the actor may do at the institution. */
export function actionsAt(actor: Actor, institutionId: string): readonly InstitutionAction[] {
  return ACTIONS.filter((action) => mayAt(actor, action, institutionId));
}
