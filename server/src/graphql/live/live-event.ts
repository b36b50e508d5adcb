import type { RequestContext } from '../../platform/request-context.ts';

/** One event of a subscription, with the context in which it is told: rights are looked at anew for each. */
export interface LiveEvent<Payload> {
  readonly context: RequestContext;
  readonly payload: Payload;
}
