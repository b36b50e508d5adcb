import DataLoader from 'dataloader';
import { Organisation } from '../organisations/index.ts';
import { mayOn } from '../permissions/index.ts';
import type { RequestContext } from '../platform/request-context.ts';
import { londonDate } from '../platform/today.ts';
import type { GrantLevel } from '../permissions/index.ts';
import { Grant } from './grant.entity.ts';
import type { Right } from './rights.ts';

/** An organisation that reads an institution's results today, and how much of them. */
export interface Seer extends Right {
  readonly organisationId: string;
}

const EVERYTHING: GrantLevel = 'evidence';

/**
 * Who reads an institution's results today beside its own people: the region everything, partners as far as their grants
 * reach. Empty for partners, who do not learn of one another.
 */
export function seenBy({ em, actor, now }: RequestContext): DataLoader<string, readonly Seer[]> {
  return new DataLoader<string, readonly Seer[]>(async (institutionIds) => {
    const whole = institutionIds.filter((id) => mayOn(actor, 'Institution.seenBy', id));
    if (whole.length === 0) return institutionIds.map(() => []);
    const [regions, grants] = await Promise.all([
      em.find(Organisation, { kind: 'region' }, { orderBy: { name: 'asc', id: 'asc' } }),
      em.find(
        Grant,
        { institutionId: { $in: whole }, revokedAt: null, endsOn: { $gte: londonDate(now()) } },
        { orderBy: { grantedAt: 'asc', id: 'asc' } },
      ),
    ]);
    const all = regions.map(({ id }): Seer => ({ organisationId: id, level: EVERYTHING, programmeId: null }));
    const byInstitution = Map.groupBy(grants, (grant) => grant.institutionId);
    return institutionIds.map((id) =>
      whole.includes(id) ? [...all, ...(byInstitution.get(id) ?? []).map(toSeer)] : [],
    );
  });
}

const toSeer = ({ organisationId, level, programmeId }: Grant): Seer => ({
  organisationId,
  level,
  programmeId: programmeId ?? null,
});
