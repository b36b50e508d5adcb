import { Forbidden, NotFound } from '../platform/errors.ts';
import { idOf } from '../platform/global-id.ts';
import type { RequestContext } from '../platform/request-context.ts';
import { roundsByProgramme, type Programme } from '../programmes/index.ts';
import { cohortPolicy } from './cohort.policy.ts';

/** The round looked at, and the one before it. */
export interface CohortRounds {
  readonly roundId: string;
  /** Null in the first round. */
  readonly previousRoundId: string | null;
}

/**
 * Finds a round of a programme for somebody who may see its cohort.
 *
 * @throws Forbidden when the actor does not act for the region
 * @throws NotFound when the programme has no such round
 */
export async function cohortRounds(context: RequestContext, { id }: Programme, round: string): Promise<CohortRounds> {
  if (!cohortPolicy.see(context.actor)) throw new Forbidden('see the results of a whole cohort');
  const roundId = idOf('Round', round);
  const rounds = await context.load(roundsByProgramme, id);
  const place = rounds.findIndex((candidate) => candidate.id === roundId);
  if (place === -1) throw new NotFound('round');
  return { roundId, previousRoundId: rounds[place - 1]?.id ?? null };
}
