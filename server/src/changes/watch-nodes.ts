import type { LiveEvent } from '../graphql/live/live-event.ts';
import { MappedEvents, type Mapped } from '../graphql/live/map-events.ts';
import { loadNode } from '../graphql/nodes.ts';
import { BadUserInput, NotFound } from '../platform/errors.ts';
import { readGlobalId } from '../platform/global-id.ts';
import type { LiveContext } from '../platform/request-context.ts';
import { changePolicy, concerns } from './change.policy.ts';
import type { ChangeType } from './change.types.ts';
import type { Signal } from './signal.ts';

const MOST_WATCHED = 20;

/**
 * Tells what happens to objects, as long as the actor may see them. Rights are looked at for each event as they are
 * then; a credential that is no longer good ends the subscription.
 *
 * @throws NotFound when one of them does not exist, or is not the actor's to see
 */
export async function watchNodes(
  context: LiveContext,
  ids: readonly string[],
): Promise<AsyncIterableIterator<LiveEvent<ChangeType>>> {
  if (ids.length === 0 || ids.length > MOST_WATCHED)
    throw new BadUserInput(`Watch 1 to ${MOST_WATCHED} objects with one subscription (you asked for ${ids.length}).`);
  const watched = ids.flatMap((id) => {
    const named = readGlobalId(id);
    return named ? [{ id, named }] : [];
  });
  const found = await Promise.all(ids.map((id) => loadNode(context, id)));
  if (found.includes(null)) throw new NotFound('object to watch');
  const about = (signal: Signal) => watched.find(({ named }) => signal.streamId === null || concerns(named, signal));

  const signals = context.services.changes.watch((signal) => about(signal) !== undefined);
  const map = async (signal: Signal): Promise<Mapped<LiveEvent<ChangeType>>> => {
    const now = await context.renew();
    if (!now) return 'end';
    const place = about(signal);
    if (!place || signal.type === 'tick' || !changePolicy.hear(now.actor, signal)) return 'nothing';
    const besides = changePolicy.mustSee(now.actor, signal);
    if (besides !== null && (await loadNode(now, besides)) === null) return 'nothing';
    const node = await loadNode(now, place.id);
    if (node === null) return 'nothing';
    const yours = now.actor.kind !== 'anonymous' && now.actor.id === signal.actorId;
    return { value: { context: now, payload: { type: signal.type, occurredAt: signal.at, yours, node } } };
  };
  return new MappedEvents(signals, { map });
}
