import { Forbidden } from '../../platform/errors.ts';
import { may } from '../../platform/permission.ts';
import type { RequestContext } from '../../platform/request-context.ts';

/** Who decides on retention, and for which region. @throws Forbidden when the actor may not */
export function requireAdministrator({ actor }: RequestContext): {
  readonly actorId: string;
  readonly organisationId: string;
} {
  if (!may(actor, 'manage-retention') || actor.kind !== 'person' || !actor.membership)
    throw new Forbidden('see or change how long things are kept');
  return { actorId: actor.id, organisationId: actor.membership.organisationId };
}
