import { actsForRegion, hasRole, worksFor, type Actor } from '../platform/actor.ts';
import type { Assessment } from './assessment.entity.ts';

type Owned = Pick<Assessment, 'institutionId'>;

/** Who may do what with an assessment. Partners come in by a grant instead: see `sharing`. */
export const assessmentPolicy = {
  /** Drafts are seen by the institution's own people and by the region. */
  see: (actor: Actor, { institutionId }: Owned): boolean => worksFor(actor, institutionId) || actsForRegion(actor),
  start: (actor: Actor, { institutionId }: Owned): boolean =>
    worksFor(actor, institutionId) && hasRole(actor, 'careers-leader', 'headteacher'),
  answer: (actor: Actor, { institutionId }: Owned): boolean =>
    worksFor(actor, institutionId) && hasRole(actor, 'careers-leader', 'contributor', 'headteacher'),
  move: (actor: Actor, { institutionId }: Owned): boolean =>
    worksFor(actor, institutionId) && hasRole(actor, 'careers-leader', 'headteacher'),
  submit: (actor: Actor, { institutionId }: Owned): boolean =>
    worksFor(actor, institutionId) && hasRole(actor, 'careers-leader', 'headteacher'),
} as const;
