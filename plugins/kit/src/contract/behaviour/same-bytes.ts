import { canonicalJson } from '../../canonical.ts';
import type { Clause, Found, Subject } from '../clause.ts';
import { EXAMPLE_DATE, inputOf, inventedAnswers, trialOf, type Trial } from './cases.ts';
import type { EvaluationInput } from '../../evaluation.ts';

/** The same facts give the same result, today and in ten years, in whatever order they come. */
export const sameBytes: Clause = {
  id: 'not-deterministic',
  promise: 'The same answers give the same result, in any order and as often as they are scored.',
  find: (subject) =>
    subject.module.sets.flatMap((set) => {
      const trial = trialOf(set, subject.names.rules);
      return inputs(trial, subject)
        .flatMap((input) => differences(trial, input))
        .slice(0, 1);
    }),
};

function inputs({ set, institutions }: Trial, { names }: Subject): readonly EvaluationInput[] {
  const invented = institutions.flatMap((institution) =>
    inventedAnswers(set, institution, names.rules).map((answers) => ({
      answers,
      evidence: [],
      institution,
      asOf: EXAMPLE_DATE,
    })),
  );
  return [...invented, ...set.examples.map(inputOf)];
}

function differences({ set, scorer }: Trial, input: EvaluationInput): readonly Found[] {
  const first = scorer.evaluate(input);
  const others = [input, { ...input, answers: input.answers.toReversed(), evidence: input.evidence.toReversed() }].map(
    (again) => scorer.evaluate(again),
  );
  const other = others.find((evaluation) => canonicalJson(evaluation) !== canonicalJson(first));
  if (other === undefined) return [];
  const criterion = first.benchmarks
    .flatMap(({ criteria }) => criteria)
    .find(
      (finding, index) =>
        canonicalJson(finding) !== canonicalJson(other.benchmarks.flatMap(({ criteria }) => criteria)[index]),
    );
  return [
    {
      path: `${set.edition.id}/${criterion?.criterion ?? ''}`,
      message:
        'The same answers gave two results: a rule may use nothing but what it is given, and must not keep anything from one call to the next.',
    },
  ];
}
