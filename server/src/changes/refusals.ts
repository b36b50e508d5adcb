import { Allowance } from '../platform/allowance.ts';
import { organisationOf } from '../platform/actor.ts';
import type { RequestContext } from '../platform/request-context.ts';
import { asServer } from '../persistence/as-server.ts';
import { recordEvent } from './record-event.ts';

/** So many an hour tell who tries what; more would only fill the trail, which nobody can ever empty. */
const MOST = { name: 'refusals', most: 20, seconds: 3600 };

/** Keeps what people and programs were refused in the trail of the organisation that they act for. */
export class Refusals {
  readonly #allowance = new Allowance(MOST);

  /**
   * Records that the actor was refused an operation, in a transaction of its own: that of the operation is undone. Who
   * acts for nobody has no trail.
   *
   * @param operation as in `Mutation.saveAnswer`
   */
  async keep({ actor, services, now }: RequestContext, operation: string): Promise<void> {
    const streamId = organisationOf(actor);
    if (actor.kind === 'anonymous' || !streamId) return;
    if (!(await this.#allowance.take(actor.id, 1)).granted) return;
    const em = asServer(services.orm);
    recordEvent({ em, actor, now }, { streamId, type: 'permission.refused', subject: actor.id, data: { operation } });
    await em.flush();
  }
}
