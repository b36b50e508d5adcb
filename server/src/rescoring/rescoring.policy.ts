import { mayOn } from '../permissions/index.ts';
import type { Actor } from '../platform/actor.ts';
import type { Rescoring } from './rescoring.entity.ts';

type Owned = Pick<Rescoring, 'organisationId'>;

/** Who may see and stop comparisons: results of all institutions side by side are the region's. */
export const rescoringPolicy = {
  see: (actor: Actor, { organisationId }: Owned): boolean => mayOn(actor, 'Rescoring', organisationId),
  cancel: (actor: Actor, { organisationId }: Owned): boolean =>
    mayOn(actor, 'Mutation.cancelRescoring', organisationId),
} as const;
