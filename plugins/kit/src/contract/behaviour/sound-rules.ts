import type { BenchmarkFinding, CriterionFinding } from '../../evaluation.ts';
import type { Clause, Found, Subject } from '../clause.ts';
import { EXAMPLE_DATE, inventedAnswers, trialOf } from './cases.ts';
import type { Edition } from '../../edition.ts';
import type { Evaluation } from '../../evaluation.ts';

/** Everything that a set says of invented answers and of none. */
function evaluations({
  module,
  names,
}: Subject): readonly { readonly edition: Edition; readonly evaluation: Evaluation }[] {
  return module.sets.flatMap((set) => {
    const { scorer, institutions } = trialOf(set, names.rules);
    return institutions.flatMap((institution) =>
      [[], ...inventedAnswers(set, institution, names.rules)].map((answers) => ({
        edition: set.edition,
        evaluation: scorer.evaluate({ answers, evidence: [], institution, asOf: EXAMPLE_DATE }),
      })),
    );
  });
}

const firstOfEach = (found: readonly Found[]): readonly Found[] =>
  [...new Map(found.toReversed().map((problem) => [problem.path, problem])).values()].toReversed();

const ofCriteria = (subject: Subject, look: (finding: CriterionFinding) => string | null): readonly Found[] =>
  firstOfEach(
    evaluations(subject).flatMap(({ edition, evaluation }) =>
      evaluation.benchmarks
        .flatMap(({ criteria }) => criteria)
        .flatMap((finding) => {
          const message = look(finding);
          return message === null ? [] : [{ path: `${edition.id}/${finding.criterion}`, message }];
        }),
    ),
  );

/** Rules of criteria decide whatever they are given. */
export const noFailures: Clause = {
  id: 'failing-rule',
  promise: 'Rules of criteria return a verdict of their calculator for any answers, and never throw.',
  find: (subject) =>
    ofCriteria(subject, ({ steps }) => {
      const failure = steps.find((step) => step.kind === 'failure');
      return failure?.kind === 'failure' ? `It could not be scored: ${failure.message}` : null;
    }),
};

/** Benchmarks and headlines come to something that can be shown. */
export const inBounds: Clause = {
  id: 'out-of-range',
  promise:
    'Benchmarks come to 0 to 100 per cent and never to more points than are possible; headlines to a part of a whole.',
  find: (subject) =>
    firstOfEach(
      evaluations(subject).flatMap(({ edition, evaluation }): Found[] => [
        ...evaluation.benchmarks.flatMap((finding: BenchmarkFinding) =>
          finding.failure === undefined
            ? []
            : [
                {
                  path: `${edition.id}/${finding.benchmark}.score`,
                  message: `The rule of the benchmark failed. ${finding.failure.message}`,
                },
              ],
        ),
        ...(evaluation.failure === undefined
          ? []
          : [
              {
                path: `${edition.id}/headline`,
                message: `The rule of the headline failed. ${evaluation.failure.message}`,
              },
            ]),
      ]),
    ),
};

/** Nobody is told a result without being told why. */
export const everythingExplained: Clause = {
  id: 'unexplained',
  promise: 'Every finding has the steps that led to it.',
  find: (subject) =>
    ofCriteria(subject, ({ scored, items, steps }) =>
      scored && items > 0 && steps.length === 0
        ? 'It came to a verdict without comparing anything: compare the items with the calculator, and conclude from those checks.'
        : null,
    ),
};
