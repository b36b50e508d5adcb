import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { ResultWithEvidence, UsedEvidence } from '../platform/services.ts';
import type { RequestContext } from '../platform/request-context.ts';
import { londonDate } from '../platform/today.ts';
import { roundById } from '../programmes/index.ts';
import { editionById } from '../registry/index.ts';
import { Assessment } from './assessment.entity.ts';
import { evidenceWithin } from './criterion-key.ts';

/**
 * The submitted results that a piece of evidence is part of: it was there when they were submitted, and supports one of
 * their criteria. They stay as they are, and so must what shows that they are right.
 *
 * @param em the entity manager of the transaction that is about to change the evidence
 */
export async function resultsWithEvidence(
  context: RequestContext,
  em: EntityManager,
  { institutionId, addedAt, criteria }: UsedEvidence,
): Promise<readonly ResultWithEvidence[]> {
  // Locked, drafts too: one that is being submitted is waited for, and one that waits sees what is left.
  const assessments = await em.find(Assessment, { institutionId }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  const results = await Promise.all(
    assessments.map(async ({ submittedAt, editionId, roundId }): Promise<ResultWithEvidence[]> => {
      if (!submittedAt || submittedAt < addedAt) return [];
      const [edition, round] = await Promise.all([
        context.load(editionById, editionId),
        context.load(roundById, roundId),
      ]);
      if (!edition || !round || evidenceWithin(edition.definition, [{ criteria }]).length === 0) return [];
      return [{ round: round.name, submittedOn: londonDate(submittedAt) }];
    }),
  );
  return results.flat();
}
