import { EVERYBODY, freshUntil, ruleKey, type Answer, type CriterionFinding, type EvidenceType } from '@waymark/kit';
import { samplePayload } from '../evidence/index.ts';
import type { RequestContext } from '../platform/request-context.ts';
import { londonDate } from '../platform/today.ts';
import type { RawEvidence } from '../scoring/index.ts';
import type { Place } from './place.ts';

/** So many pieces of evidence of one type, all in date. */
export interface Pieces {
  readonly type: EvidenceType;
  readonly pieces: number;
}

/** Says what answers and evidence of one criterion come to. Nothing is stored. */
export type Decide = (answers: readonly Answer[], evidence: readonly Pieces[]) => Promise<CriterionFinding>;

/** Decides one criterion as its rule would today, in the threads where all rules run. */
export function decider({ services, now }: RequestContext, place: Place): Decide {
  const asOf = londonDate(now());
  return async (answers, evidence) => {
    const { result } = await services.scoring.evaluate(place.alone, {
      answers,
      evidence: evidence.flatMap((pieces) => invented(pieces, place.key, asOf)),
      institution: EVERYBODY,
      asOf,
    });
    const finding = result.benchmarks[0]?.criteria[0];
    if (!finding) throw new Error(`${place.key} was not decided`);
    return finding;
  };
}

/** Pieces with every field filled in, so that a rule may read any of them. */
function invented({ type, pieces }: Pieces, criterion: string, date: string): RawEvidence[] {
  const period = { from: date, to: date };
  const piece: RawEvidence = {
    type: ruleKey(type),
    criteria: [criterion],
    ...period,
    freshUntil: freshUntil(type, period),
    payload: samplePayload(type, { institution: EVERYBODY, date, random: () => 0 }),
  };
  return Array.from({ length: pieces }, () => piece);
}
