import type { CriterionFinding } from '../../evaluation.ts';
import type { Clause, Found } from '../clause.ts';
import { EXAMPLE_DATE, trialOf } from './cases.ts';

const HONEST: readonly CriterionFinding['outcome'][] = ['unanswered', 'not-applicable', 'unscorable'];

/** Silence is neither success nor failure. */
export const missingIsMissing: Clause = {
  id: 'silence-judged',
  promise: 'What is not answered is unanswered: never met, never not met, never achieved.',
  find: ({ module, names }) =>
    module.sets.flatMap((set) => {
      const { scorer, institutions } = trialOf(set, names.rules);
      const found = institutions.flatMap((institution) => {
        const { benchmarks } = scorer.evaluate({ answers: [], evidence: [], institution, asOf: EXAMPLE_DATE });
        return benchmarks.flatMap(({ benchmark, outcome, criteria }): Found[] => [
          ...criteria
            .filter((finding) => finding.scored && !HONEST.includes(finding.outcome))
            .map((finding) => ({
              path: `${set.edition.id}/${finding.criterion}`,
              message: `With no answer at all it comes out as "${finding.outcome}": it must be "unanswered". Compare every item with the calculator.`,
            })),
          ...(outcome === 'achieved'
            ? [
                {
                  path: `${set.edition.id}/${benchmark}`,
                  message:
                    'With no answer at all the benchmark comes out as achieved: its rule must look at what is unanswered.',
                },
              ]
            : []),
        ]);
      });
      return [...new Map(found.map((problem) => [problem.path, problem])).values()];
    }),
};
