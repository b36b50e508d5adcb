import { sql } from '@mikro-orm/postgresql';
import { recordEvent } from '../changes/index.ts';
import { Organisation } from '../organisations/index.ts';
import { asServer } from '../persistence/as-server.ts';
import { ANONYMOUS } from '../platform/actor.ts';
import type { Services } from '../platform/services.ts';
import { hashOfSecret } from '../sign-in/index.ts';
import { JoinRequest } from './join-request.entity.ts';
import { TELL_APPROVERS_JOB } from './tell-approvers.ts';

/** Most requests that wait for one institution: whoever floods it has as many mailboxes to show for it. */
export const MOST_WAITING = 50;

/** What came of a link: the school that was asked for, or why not. */
export type Confirmation = { readonly school: string } | 'no-link' | 'full';

/** Notes that the address of a request is its sender's, and tells those who decide. A link works once. */
export async function confirmJoinRequest(services: Services, secret: string, now: Date): Promise<Confirmation> {
  const em = asServer(services.orm);
  const confirmed = await em.transactional(async (inner) => {
    const secretHash = hashOfSecret(secret);
    const request = await inner.findOne(JoinRequest, { secretHash, confirmedAt: null, expiresAt: { $gt: now } });
    if (!request) return 'no-link';
    const { institutionId, id } = request;
    await inner.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`joining ${institutionId}`}, 0))`);
    const waiting = await inner.count(JoinRequest, { institutionId, confirmedAt: { $ne: null }, decidedAt: null });
    if (waiting >= MOST_WAITING) return 'full';
    const won = await inner.nativeUpdate(JoinRequest, { institutionId, id, confirmedAt: null }, { confirmedAt: now });
    if (won === 0) return 'no-link';
    recordEvent(
      { em: inner, actor: ANONYMOUS, now: () => now },
      { streamId: institutionId, type: 'join-request.confirmed', subject: id },
    );
    return inner.findOneOrFail(Organisation, { id: institutionId });
  });
  if (typeof confirmed === 'string') return confirmed;
  await services.jobs.add(TELL_APPROVERS_JOB, { institutionId: confirmed.id });
  return { school: confirmed.name };
}
