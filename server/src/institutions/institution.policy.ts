import { hasRole, worksFor, type Actor, type Role } from '../platform/actor.ts';
import { may } from '../platform/permission.ts';

/** What somebody may do at one institution. */
export type InstitutionAction = 'answer' | 'submit' | 'add-evidence' | 'share' | 'manage-people';

/** The institution's own people who may do it. */
const OWN_ROLES: Readonly<Record<InstitutionAction, readonly Role[]>> = {
  answer: ['careers-leader', 'contributor', 'headteacher'],
  submit: ['careers-leader', 'headteacher'],
  'add-evidence': ['careers-leader', 'contributor', 'headteacher'],
  share: ['careers-leader', 'headteacher'],
  'manage-people': ['careers-leader', 'headteacher'],
};

const ACTIONS = Object.keys(OWN_ROLES) as readonly InstitutionAction[];

/** Whether the actor may do this at the institution. */
export function mayAt(actor: Actor, action: InstitutionAction, institutionId: string): boolean {
  if (worksFor(actor, institutionId)) return hasRole(actor, ...OWN_ROLES[action]);
  return action === 'manage-people' && hasRole(actor, 'region-administrator') && may(actor, 'manage-people');
}

/** Everything that the actor may do at the institution. */
export function actionsAt(actor: Actor, institutionId: string): readonly InstitutionAction[] {
  return ACTIONS.filter((action) => mayAt(actor, action, institutionId));
}
