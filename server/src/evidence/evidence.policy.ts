import { mayOn } from '../permissions/index.ts';
import type { Actor } from '../platform/actor.ts';

/** Who may do what with an institution's evidence. Partners come in by a grant instead. */
export const evidencePolicy = {
  see: (actor: Actor, institutionId: string): boolean => mayOn(actor, 'EvidenceItem', institutionId),
  change: (actor: Actor, institutionId: string): boolean => mayOn(actor, 'Mutation.changeEvidence', institutionId),
} as const;
