import type { RequestContext } from '../platform/request-context.ts';
import { londonDate } from '../platform/today.ts';
import { roundById } from '../programmes/index.ts';
import { editionById } from '../registry/index.ts';
import type { Assessment } from './assessment.entity.ts';

/** Why nobody can answer an assessment now, in a sentence; null when those who may, can. */
export async function readOnlyReason(context: RequestContext, assessment: Assessment): Promise<string | null> {
  if (assessment.state === 'submitted') return 'This assessment was submitted, so its answers no longer change.';
  const [edition, round] = await Promise.all([
    context.load(editionById, assessment.editionId),
    context.load(roundById, assessment.roundId),
  ]);
  if (!edition || !context.services.registry.has(edition.moduleId)) {
    return 'The set that this assessment uses is not loaded now. Everything stored stays readable; it can be answered again when the set is back.';
  }
  const today = londonDate(context.now());
  if (round && today > round.closesOn)
    return `"${round.name}" closed on ${round.closesOn}, so its answers no longer change.`;
  if (round && today < round.opensOn) return `"${round.name}" opens on ${round.opensOn}.`;
  return null;
}
