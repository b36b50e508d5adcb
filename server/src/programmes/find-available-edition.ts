import { problem, type Problem } from '../platform/problem.ts';
import { idOf } from '../platform/global-id.ts';
import type { RequestContext } from '../platform/request-context.ts';
import { editionById, type StoredEdition } from '../registry/index.ts';

/** Finds an edition that new assessments can be begun with, or says why it cannot be chosen. */
export async function findAvailableEdition(
  context: RequestContext,
  globalId: string,
): Promise<StoredEdition | Problem> {
  const edition = await context.load(editionById, idOf('Edition', globalId));
  if (!edition)
    return problem('not-found', 'editionId', 'There is no such edition. Choose one from the list of editions.');
  if (edition.supersededAt)
    return problem('superseded', 'editionId', `${edition.key} was replaced by a newer definition. Choose that one.`);
  if (!context.services.registry.has(edition.moduleId)) {
    return problem(
      'unavailable',
      'editionId',
      `${edition.key} cannot be used now: the module "${edition.moduleId}" that its rules come from is not loaded.`,
    );
  }
  return edition;
}

/** Whether finding an edition came to a problem instead. */
export const isProblem = (found: StoredEdition | Problem): found is Problem => 'message' in found;
