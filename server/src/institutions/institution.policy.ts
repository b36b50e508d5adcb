import { mayOn, type Subject } from '../permissions/index.ts';
import type { Actor } from '../platform/actor.ts';

/** What somebody may do at one institution. */
export type InstitutionAction = 'answer' | 'submit' | 'add-evidence' | 'share' | 'manage-people' | 'read-trail';

/** Each may be done by whoever may do this there, by the table of permissions. */
const MEANS: Readonly<Record<InstitutionAction, Subject>> = {
  answer: 'Mutation.saveAnswer',
  submit: 'Mutation.submitAssessment',
  'add-evidence': 'Mutation.addEvidence',
  share: 'Mutation.createGrant',
  'manage-people': 'Mutation.addMember',
  'read-trail': 'Institution.trail',
};

const ACTIONS = Object.keys(MEANS) as readonly InstitutionAction[];

/** Whether the actor may do this at the institution. */
export function mayAt(actor: Actor, action: InstitutionAction, institutionId: string): boolean {
  return mayOn(actor, MEANS[action], institutionId);
}

/** Everything that the actor may do at the institution. */
export function actionsAt(actor: Actor, institutionId: string): readonly InstitutionAction[] {
  return ACTIONS.filter((action) => mayAt(actor, action, institutionId));
}
