import { actsForRegion, hasRole, worksFor, type Actor } from '../platform/actor.ts';

/** Who may do what with an institution's evidence. Partners come in by a grant instead. */
export const evidencePolicy = {
  see: (actor: Actor, institutionId: string): boolean => worksFor(actor, institutionId) || actsForRegion(actor),
  change: (actor: Actor, institutionId: string): boolean =>
    worksFor(actor, institutionId) && hasRole(actor, 'careers-leader', 'contributor', 'headteacher'),
} as const;
