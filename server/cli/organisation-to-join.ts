import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { recordEvent } from '../src/changes/index.ts';
import { Organisation } from '../src/organisations/index.ts';
import { ANONYMOUS } from '../src/platform/actor.ts';
import { textProblem } from '../src/platform/plain-text.ts';
import { StartupProblem } from '../src/platform/startup-problem.ts';
import type { Invitation } from './invitation.ts';

/**
 * The organisation that an invitation names, or a new region, which is stored with the next flush.
 *
 * @throws StartupProblem saying what to write instead
 */
export async function organisationToJoin(
  em: EntityManager,
  { organisation, newRegion }: Pick<Invitation, 'organisation' | 'newRegion'>,
  now: Date,
): Promise<Organisation> {
  if ((organisation === undefined) === (newRegion === undefined))
    throw new StartupProblem('Say either --organisation, for one that there is, or --new-region, for the first.');
  return newRegion === undefined ? find(em, (organisation ?? '').trim()) : makeRegion(em, newRegion.trim(), now);
}

async function find(em: EntityManager, which: string): Promise<Organisation> {
  const found = await em.execute<{ id: string; name: string; number: string | null }[]>(
    `select o.id, o.name, coalesce(i.urn, i.ukprn) as number from organisation o left join institution i on i.id = o.id
     where i.urn = ? or i.ukprn = ? or lower(o.name) = lower(?) order by o.name, number limit 10`,
    [which, which, which],
  );
  const [only, ...others] = found;
  if (!only) throw new StartupProblem(`There is no organisation with the name or number "${which}".`);
  if (others.length > 0) {
    const numbers = found.map(({ name, number }) => `${name} (${number ?? 'without a number'})`).join(', ');
    throw new StartupProblem(`Several organisations are called so: ${numbers}. Give the number instead.`);
  }
  return em.findOneOrFail(Organisation, { id: only.id });
}

async function makeRegion(em: EntityManager, name: string, now: Date): Promise<Organisation> {
  const wrong = textProblem(name, { path: 'newRegion', label: 'The name of the region', max: 200 });
  if (wrong) throw new StartupProblem(wrong.message);
  const there = await em.findOne(Organisation, { kind: 'region' });
  // The people of a region see every institution of the server: a second region would see the first one's.
  if (there)
    throw new StartupProblem(
      `This server has a region already: write --organisation "${there.name}" to invite somebody there. If it is the invented one, begin with another WAYMARK_DATA_DIR (or database) and WAYMARK_DEMO=false.`,
    );
  const region = em.create(Organisation, { id: randomUUID(), kind: 'region', name, createdAt: now });
  em.persist(region);
  recordEvent(
    { em, actor: ANONYMOUS, now: () => now },
    { streamId: region.id, type: 'organisation.added', subject: region.id },
  );
  return region;
}
