import { Institution } from '../institutions/index.ts';
import { noteRead } from '../ledger/index.ts';
import { asServer } from '../persistence/as-server.ts';
import { BadUserInput, Forbidden } from '../platform/errors.ts';
import type { RequestContext } from '../platform/request-context.ts';
import { accessRequestPolicy } from './access-request.policy.ts';

/** What the public register says of an institution, and all that a partner learns before something is shared with it. */
export type Registered = Pick<Institution, 'id' | 'name' | 'urn' | 'ukprn'> & { readonly town: string | null };

/** Those that can still answer. */
const STATUSES = ['open', 'proposed-to-close'] as const;

/**
 * Finds an institution by its URN or UKPRN, for a partner who wants to ask it to share; null when the register has none.
 *
 * A partner names an institution by its number alone. Lists and searches would let it learn who is here; a number it
 * has to know already, and the answer says what the public register says. Whether the institution takes part in
 * anything, has people here or shares with others does not change the answer.
 *
 * @throws Forbidden when the actor does not act for a partner
 * @throws BadUserInput when it is no such number
 */
export async function findRegistered(context: RequestContext, number: string): Promise<Registered | null> {
  if (!accessRequestPolicy.ask(context.actor)) throw new Forbidden('look up whom to ask: only partners ask');
  const by = keyOf(number);
  // As the server: what is not shared with a partner is beyond its own rows.
  const [found] = await asServer(context.services.orm).find(
    Institution,
    { ...by, status: { $in: [...STATUSES] } },
    { orderBy: { urn: 'asc nulls first' }, limit: 1, disableIdentityMap: true },
  );
  if (!found) return null;
  await noteRead(context, [found.id], 'register');
  const { id, name, urn, ukprn, town } = found;
  return { id, name, urn, ukprn, town: town ?? null };
}

function keyOf(number: string): { readonly urn: string } | { readonly ukprn: string } {
  const digits = number.trim();
  if (/^\d{6}$/.test(digits)) return { urn: digits };
  if (/^\d{8}$/.test(digits)) return { ukprn: digits };
  throw new BadUserInput('Enter a URN of six digits or a UKPRN of eight digits.');
}
