import { LockMode } from '@mikro-orm/core';
import type { Edition, Evaluation } from '@waymark/kit';
import { hashOf, itemsOf, renderText } from '@waymark/kit';
import { recordEvent } from '../changes/index.ts';
import { evidenceForScoring } from '../evidence/index.ts';
import { Conflict, Forbidden, NotFound, Unauthenticated } from '../platform/errors.ts';
import { problem, type Problem } from '../platform/problem.ts';
import type { RequestContext } from '../platform/request-context.ts';
import { londonDate } from '../platform/today.ts';
import { editionById } from '../registry/index.ts';
import { StoredAnswer } from './answer.entity.ts';
import { Assessment } from './assessment.entity.ts';
import type { AssessmentKey } from './assessment-rows.ts';
import { assessmentPolicy } from './assessment.policy.ts';
import { evaluateAssessment, toAnswer } from './evaluate-assessment.ts';
import { evidenceWithin, withinEdition } from './criterion-key.ts';
import { readOnlyReason } from './read-only-reason.ts';

export interface Submitted {
  readonly assessment: Assessment;
  readonly problems: readonly Problem[];
}

/**
 * Freezes an assessment and its result, with a receipt. Submitting again changes nothing and answers the same.
 *
 * @throws NotFound when there is no such assessment, or it is not the actor's
 * @throws Forbidden when the actor's role may not submit
 * @throws Conflict when its round is not open, or its set is not loaded
 */
export async function submitAssessment(
  context: RequestContext,
  { institutionId, id }: AssessmentKey,
  declaration: boolean,
): Promise<Submitted> {
  const { em, actor, now, services } = context;
  if (actor.kind !== 'person') throw new Unauthenticated();
  // Before anything is locked, so that nobody holds up the work of another school.
  if (!assessmentPolicy.see(actor, { institutionId })) throw new NotFound('assessment');
  if (!assessmentPolicy.submit(actor, { institutionId }))
    throw new Forbidden('submit this assessment: a careers leader or headteacher of the school can');
  // Locked, so that no answer slips in between the check and the frozen result.
  return em.transactional(async (inner) => {
    const assessment = await inner.findOne(Assessment, { institutionId, id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!assessment) throw new NotFound('assessment');
    if (assessment.state === 'submitted') return { assessment, problems: [] };
    const reason = await readOnlyReason(context, assessment);
    if (reason) throw new Conflict(reason);
    const edition = await context.load(editionById, assessment.editionId);
    if (!edition) throw new NotFound('edition');

    const asOf = londonDate(now());
    const evaluating = { em: inner, services, edition, asOf };
    const answers = (
      await inner.find(StoredAnswer, { institutionId, assessmentId: id }, { disableIdentityMap: true })
    ).flatMap(toAnswer);
    const evidence = evidenceWithin(
      edition.definition,
      await evidenceForScoring(inner, services.registry, institutionId),
    );
    const supported = new Set(
      evidence.flatMap(({ type, criteria }) => criteria.map((criterion) => `${type.split('@')[0]} ${criterion}`)),
    );
    const { result } = await evaluateAssessment(assessment, evaluating);
    const problems = [
      ...(declaration
        ? []
        : [problem('declaration', 'declaration', 'Confirm that the answers are right to the best of your knowledge.')]),
      ...unanswered(edition.definition, result, { facts: assessment.facts, answers }, context.language),
      ...missingEvidence(edition.definition, result, supported, context.language),
    ];
    if (problems.length > 0) return { assessment, problems };

    assessment.state = 'submitted';
    assessment.submittedAt = now();
    assessment.submittedBy = actor.name;
    assessment.submittedById = actor.id;
    assessment.revision += 1;
    await inner.flush();
    const { receipt } = await evaluateAssessment(assessment, evaluating, true);
    // With the receipt's hash in it, the chain of events vouches for the frozen result.
    const data = { achieved: result.headline?.achieved ?? null, receipt: hashOf(receipt) };
    recordEvent(
      { em: inner, actor, now },
      { streamId: institutionId, type: 'assessment.submitted', subject: id, data },
    );
    await inner.flush();
    return { assessment, problems: [] };
  });
}

/** One problem for each item without an answer, with a path by which the screen finds its field: `slot/criterion/item`. */
function unanswered(
  edition: Edition,
  result: Evaluation,
  { facts, answers }: Pick<Assessment, 'facts'> & { readonly answers: ReturnType<typeof toAnswer> },
  language: string,
): Problem[] {
  const given = new Set(answers.map(({ criterion, item }) => `${criterion}#${item}`));
  return applicableCriteria(edition, result).flatMap(({ benchmark, criterion }) => {
    if (criterion.score === null) return [];
    const name = withinEdition(benchmark, criterion);
    return itemsOf(criterion, facts, answers)
      .filter(({ key, applicability }) => applicability.applies !== 'no' && !given.has(`${name}#${key}`))
      .map(({ key, label }) => {
        const row = label ? `${renderText(label, language)}: ` : '';
        const question = renderText(criterion.question, language, { ...edition.params, ...benchmark.params });
        return problem(
          'unanswered',
          `${benchmark.slot}/${criterion.id}/${key}`,
          `${renderText(benchmark.title, language)}: ${row}"${question}" is not answered yet.`,
        );
      });
  });
}

function missingEvidence(
  edition: Edition,
  result: Evaluation,
  supported: ReadonlySet<string>,
  language: string,
): Problem[] {
  return applicableCriteria(edition, result).flatMap(({ benchmark, criterion }) =>
    criterion.evidence
      .filter(({ type, required }) => required && !supported.has(`${type} ${withinEdition(benchmark, criterion)}`))
      .map(() => {
        const statement = renderText(criterion.statement, language, { ...edition.params, ...benchmark.params });
        return problem(
          'evidence-missing',
          `${benchmark.slot}/${criterion.id}`,
          `${renderText(benchmark.title, language)}: "${statement}" needs evidence that is still in date.`,
        );
      }),
  );
}

/** Criteria that apply, in order. */
function applicableCriteria(edition: Edition, result: Evaluation) {
  const outcomes = new Map(
    result.benchmarks.flatMap(({ criteria }) => criteria.map(({ criterion, outcome }) => [criterion, outcome])),
  );
  return edition.benchmarks.flatMap((benchmark) =>
    benchmark.criteria
      .filter((criterion) => outcomes.get(withinEdition(benchmark, criterion)) !== 'not-applicable')
      .map((criterion) => ({ benchmark, criterion })),
  );
}
