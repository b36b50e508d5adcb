import type { EntityManager } from '@mikro-orm/postgresql';
import { receiptFor, type Answer, type Evaluation, type Receipt } from '@waymark/kit';
import { writeEvaluation } from '../evaluations/index.ts';
import { evidenceForScoring } from '../evidence/index.ts';
import type { Services } from '../platform/services.ts';
import type { StoredEdition } from '../registry/index.ts';
import { StoredAnswer } from './answer.entity.ts';
import type { Assessment } from './assessment.entity.ts';
import { evidenceWithin } from './criterion-key.ts';

interface Evaluating {
  /** The transaction's own entity manager, with the change already flushed. */
  readonly em: EntityManager;
  readonly services: Pick<Services, 'registry' | 'scoring'>;
  readonly edition: StoredEdition;
  /** ISO date for which the result holds. */
  readonly asOf: string;
}

interface Evaluated {
  readonly result: Evaluation;
  /** Only when frozen. */
  readonly receipt: Receipt | null;
}

/** Evaluates an assessment as it stands and writes the result. `freeze` adds the receipt, and the evidence as it was. */
export async function evaluateAssessment(
  assessment: Assessment,
  { em, services: { registry, scoring }, edition, asOf }: Evaluating,
  freeze = false,
): Promise<Evaluated> {
  const { institutionId, id: assessmentId } = assessment;
  const [answers, evidence] = await Promise.all([
    em.find(StoredAnswer, { institutionId, assessmentId }, { disableIdentityMap: true }),
    evidenceForScoring(em, registry, institutionId),
  ]);
  const { result, input } = await scoring.evaluate(edition, {
    answers: answers.flatMap(toAnswer),
    evidence: evidenceWithin(edition.definition, evidence),
    institution: assessment.facts,
    asOf,
  });
  const receipt = freeze ? receiptFor(edition.definition, registry.rules, input, result) : null;
  await writeEvaluation(em, assessment, result, receipt && { receipt, evidence: input.evidence });
  return { result, receipt };
}

/** A cleared answer is no answer. */
export function toAnswer({
  criterion,
  item,
  value,
  notApplicable,
}: Pick<StoredAnswer, 'criterion' | 'item' | 'value' | 'notApplicable'>): Answer[] {
  if (notApplicable !== null && notApplicable !== undefined) return [{ criterion, item, notApplicable }];
  return value ? [{ criterion, item, value }] : [];
}
