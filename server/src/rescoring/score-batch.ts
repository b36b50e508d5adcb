import type { Edition, EvidenceFact } from '@waymark/kit';
import { evidenceWithin, keyedEvidence } from '../assessments/index.ts';
import { toRawEvidence, type EvidenceRow } from '../evidence/index.ts';
import type { Services } from '../platform/services.ts';
import type { HashedEdition, ManyInput } from '../scoring/index.ts';
import { compare, type Comparison } from './compare.ts';
import type { Passage } from './passage.ts';
import type { ReadAssessment } from './read-batch.ts';

/** What a batch is scored with. */
export interface Scoring {
  readonly services: Pick<Services, 'registry' | 'scoring'>;
  readonly to: HashedEdition;
  /** By the id of the edition that answers were given under. */
  readonly passages: ReadonlyMap<string, Passage>;
}

/** Scores a batch by the edition that it is compared with. The comparisons are in the order of the batch. */
export async function scoreBatch(
  batch: readonly ReadAssessment[],
  { services, to, passages }: Scoring,
): Promise<readonly Comparison[]> {
  const compared = new Map<ReadAssessment, Comparison>();
  for (const [editionId, assessments] of Map.groupBy(batch, (assessment) => assessment.editionId)) {
    const passage = passages.get(editionId);
    if (!passage) throw new Error(`edition ${editionId} was read and not asked for`);
    const inputs = assessments.map((assessment) => inputOf(assessment, passage.from.definition, to, services));
    const outlines = await services.scoring.evaluateMany({ from: passage.from, to, inputs });
    for (const [index, outline] of outlines.entries()) {
      const assessment = assessments[index];
      if (assessment) compared.set(assessment, compare(assessment, outline, to.definition, passage));
    }
  }
  return batch.flatMap((assessment) => compared.get(assessment) ?? []);
}

/** With the evidence that the stored result was made with, and as of the same day: only the edition differs. */
function inputOf(
  { answers, facts, asOf, frozen, evidence }: ReadAssessment,
  from: Edition,
  { definition }: HashedEdition,
  { registry }: Pick<Services, 'registry'>,
): ManyInput {
  const rows = evidence === null ? [] : (JSON.parse(evidence) as readonly EvidenceRow[]);
  const seen = frozen === null ? [] : (JSON.parse(frozen) as readonly EvidenceFact[]);
  return {
    answers,
    institution: facts,
    asOf,
    evidence: evidenceWithin(
      definition,
      rows.flatMap((row) => toRawEvidence(registry, row)),
    ),
    seen: evidenceWithin(definition, keyedEvidence(from, seen)),
  };
}
