import type { AuthChecker } from 'type-graphql';
import { Unauthenticated } from '../platform/errors.ts';
import type { RequestContext } from '../platform/request-context.ts';

/** `@Authorized()` asks for a signed-in person or a partner's key; what they may do is the policies' business. */
export const authorise: AuthChecker<RequestContext> = ({ context }) => {
  if (context.actor.kind === 'anonymous') throw new Unauthenticated();
  return true;
};
