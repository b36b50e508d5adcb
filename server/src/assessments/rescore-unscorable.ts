import { LockMode } from '@mikro-orm/core';
import type { Services } from '../platform/services.ts';
import { londonDate } from '../platform/today.ts';
import { StoredEdition } from '../registry/index.ts';
import { Assessment } from './assessment.entity.ts';
import { evaluateAssessment } from './evaluate-assessment.ts';
import { asServer } from '../persistence/as-server.ts';

/**
 * Scores again the drafts in which something could not be scored: their module may have been mended, or is to be tried
 * once more. One that fails again stays as it is. Results that were submitted are frozen.
 */
export async function rescoreUnscorable(services: Services, now: Date): Promise<void> {
  const em = asServer(services.orm);
  const drafts = await em.execute<{ institution_id: string; id: string }[]>(
    `select distinct a.institution_id, a.id from assessment a
     join benchmark_result b on b.institution_id = a.institution_id and b.assessment_id = a.id
     where a.state = 'draft' and b.outcome = 'unscorable' order by a.institution_id, a.id`,
  );
  for (const { institution_id: institutionId, id } of drafts) {
    await asServer(services.orm).transactional(async (inner) => {
      const key = { institutionId, id, state: 'draft' as const };
      const draft = await inner.findOne(Assessment, key, { lockMode: LockMode.PESSIMISTIC_WRITE });
      const edition = draft && (await inner.findOne(StoredEdition, { id: draft.editionId }));
      if (!draft || !edition || !services.registry.has(edition.moduleId)) return;
      draft.revision += 1;
      await inner.flush();
      await evaluateAssessment(draft, { em: inner, services, edition, asOf: londonDate(now) });
    });
  }
}
