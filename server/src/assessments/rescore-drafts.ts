import type { EntityManager } from '@mikro-orm/postgresql';
import type { RequestContext } from '../platform/request-context.ts';
import { londonDate } from '../platform/today.ts';
import { editionById } from '../registry/index.ts';
import { Assessment } from './assessment.entity.ts';
import { evaluateAssessment } from './evaluate-assessment.ts';

/**
 * Scores the drafts of an institution again after its evidence changed.
 *
 * @param em the entity manager of the transaction that made the change
 */
export async function rescoreDrafts(context: RequestContext, em: EntityManager, institutionId: string): Promise<void> {
  const { services } = context;
  for (const draft of await em.find(Assessment, { institutionId, state: 'draft' })) {
    const edition = await context.load(editionById, draft.editionId);
    if (!edition || !services.registry.has(edition.moduleId)) continue;
    draft.revision += 1;
    await em.flush();
    await evaluateAssessment(draft, { em, services, edition, asOf: londonDate(context.now()) });
  }
}
