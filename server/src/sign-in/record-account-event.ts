import { recordEvent } from '../changes/index.ts';
import type { RequestContext } from '../platform/request-context.ts';
import { signedInPerson } from './signed-in-person.ts';

/** Records what somebody did to their account, with the organisation that they act for. Who acts for none has no trail. */
export function recordAccountEvent(context: RequestContext, type: string): void {
  const { id: subject, membership } = signedInPerson(context);
  if (membership) recordEvent(context, { streamId: membership.organisationId, type, subject });
}
