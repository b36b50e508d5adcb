import type { EntityManager } from '@mikro-orm/postgresql';
import { problem, type Problem } from '../platform/problem.ts';
import type { RequestContext } from '../platform/request-context.ts';
import { EvidenceLink, type EvidenceItem } from './evidence-item.entity.ts';

/** What is about to be taken from a piece of evidence. */
interface Taking {
  /** Keys of the criteria that it is to support from now on; left out, it goes with all of them or keeps them. */
  readonly supports?: readonly string[] | undefined;
  readonly removesFiles: boolean;
}

/** One problem for each submitted result that would lose what shows that it is right. */
export async function keptProblems(
  context: RequestContext,
  em: EntityManager,
  { institutionId, id, addedAt }: EvidenceItem,
  { supports, removesFiles }: Taking,
): Promise<readonly Problem[]> {
  const links = await em.find(EvidenceLink, { institutionId, evidenceId: id });
  const criteria = links
    .map(({ criterion }) => criterion)
    .filter((key) => removesFiles || (supports !== undefined && !supports.includes(key)));
  if (criteria.length === 0) return [];
  const results = await context.services.resultsWithEvidence(context, em, { institutionId, addedAt, criteria });
  return results.map(({ round, submittedOn }) =>
    problem(
      'in-result',
      'evidenceId',
      `"${round}" was submitted on ${submittedOn} with this evidence, so it stays as it is. Add a newer piece beside it instead.`,
    ),
  );
}
