import type { EntityManager } from '@mikro-orm/postgresql';
import { DEFAULT_PERIODS, PERIOD_KEYS, type Periods } from './periods.ts';
import { RetentionPolicy } from './retention-policy.entity.ts';

/** How long one region wants things kept. */
export async function periodsOf(em: EntityManager, organisationId: string): Promise<Periods> {
  const own = await em.findOne(RetentionPolicy, { organisationId }, { disableIdentityMap: true });
  return own ? pick(own) : DEFAULT_PERIODS;
}

/** What holds on this server: of several regions, the one that keeps longest. */
export async function periodsInForce(em: EntityManager): Promise<Periods> {
  const own = await em.find(RetentionPolicy, {}, { disableIdentityMap: true });
  if (own.length === 0) return DEFAULT_PERIODS;
  const [regions] = await em.execute<{ count: number }[]>(
    `select count(*)::int as count from organisation where kind = 'region'`,
  );
  // A region that decided nothing has the defaults.
  const all: readonly Periods[] = own.length < (regions?.count ?? 0) ? [...own, DEFAULT_PERIODS] : own;
  return pick((key) => Math.max(...all.map((periods) => periods[key])));
}

function pick(from: Periods | ((key: keyof Periods) => number)): Periods {
  const value = typeof from === 'function' ? from : (key: keyof Periods) => from[key];
  return Object.fromEntries(PERIOD_KEYS.map((key) => [key, value(key)])) as unknown as Periods;
}
