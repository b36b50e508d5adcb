import type { EntityManager } from '@mikro-orm/postgresql';
import { receiptFor, type Answer, type Evaluation, type Receipt } from '@waymark/kit';
import { writeEvaluation, type StoredEvaluation } from '../evaluations/index.ts';
import { evidenceForScoring } from '../evidence/index.ts';
import type { Services } from '../platform/services.ts';
import type { StoredEdition } from '../registry/index.ts';
import type { StoredAnswer } from './answer.entity.ts';
import type { Assessment } from './assessment.entity.ts';
import { readStoredAnswers, type AssessmentKey } from './assessment-rows.ts';
import { evidenceWithin } from './criterion-key.ts';

interface Evaluating {
  /** The transaction's own entity manager, with the change already flushed. */
  readonly em: EntityManager;
  readonly services: Pick<Services, 'registry' | 'scoring'>;
  readonly edition: StoredEdition;
  /** ISO date for which the result holds. */
  readonly asOf: string;
  /** The answers as they are now, where they are known. */
  readonly answers?: readonly Answer[];
}

interface Evaluated {
  readonly result: Evaluation;
  /** Only when frozen. */
  readonly receipt: Receipt | null;
  readonly stored: StoredEvaluation;
}

/** Evaluates an assessment as it stands and writes the result. `freeze` adds the receipt, and the evidence as it was. */
export async function evaluateAssessment(
  assessment: Assessment,
  { em, services: { registry, scoring }, edition, asOf, answers: known }: Evaluating,
  freeze = false,
): Promise<Evaluated> {
  const { institutionId, id: assessmentId } = assessment;
  const [answers, evidence] = await Promise.all([
    known ?? readAnswers(em, { institutionId, id: assessmentId }),
    evidenceForScoring(em, registry, institutionId),
  ]);
  const { result, input } = await scoring.evaluate(edition, {
    answers,
    evidence: evidenceWithin(edition.definition, evidence),
    institution: assessment.facts,
    asOf,
  });
  const receipt = freeze ? receiptFor(edition.definition, registry.rules, input, result) : null;
  const stored = await writeEvaluation(em, assessment, result, receipt && { receipt, evidence: input.evidence });
  return { result, receipt, stored };
}

/** The answers of an assessment, within a transaction in which what was changed is flushed. */
export async function readAnswers(em: EntityManager, { institutionId, id }: AssessmentKey): Promise<readonly Answer[]> {
  return (await readStoredAnswers(em, { institutionId, id })).flatMap(toAnswer);
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
