import type { EntityManager } from '@mikro-orm/postgresql';
import { receiptFor, type Answer, type Evaluation, type EvaluationInput } from '@waymark/kit';
import { writeEvaluation } from '../evaluations/index.ts';
import { evidenceFacts } from '../evidence/index.ts';
import type { Registry, StoredEdition } from '../registry/index.ts';
import { StoredAnswer } from './answer.entity.ts';
import type { Assessment } from './assessment.entity.ts';
import { factsWithin } from './criterion-key.ts';

interface Evaluating {
  /** The transaction's own entity manager, with the change already flushed. */
  readonly em: EntityManager;
  readonly registry: Registry;
  readonly edition: StoredEdition;
  /** ISO date for which the result holds. */
  readonly asOf: string;
}

/** Evaluates an assessment as it stands and writes the result. `freeze` adds the receipt. */
export async function evaluateAssessment(
  assessment: Assessment,
  { em, registry, edition, asOf }: Evaluating,
  freeze = false,
): Promise<Evaluation> {
  const { institutionId, id: assessmentId } = assessment;
  const [answers, facts] = await Promise.all([
    em.find(StoredAnswer, { institutionId, assessmentId }, { disableIdentityMap: true }),
    evidenceFacts(em, registry, institutionId),
  ]);
  const input: EvaluationInput = {
    answers: answers.flatMap(toAnswer),
    evidence: factsWithin(edition.definition, facts),
    institution: assessment.facts,
    asOf,
  };
  const result = registry.scorer(edition.hash, edition.definition).evaluate(input);
  const receipt = freeze ? receiptFor(edition.definition, registry.rules, input, result) : null;
  await writeEvaluation(em, assessment, result, receipt);
  return result;
}

/** A cleared answer is no answer. */
export function toAnswer({ criterion, item, value, notApplicable }: StoredAnswer): Answer[] {
  if (notApplicable !== null && notApplicable !== undefined) return [{ criterion, item, notApplicable }];
  return value ? [{ criterion, item, value }] : [];
}
