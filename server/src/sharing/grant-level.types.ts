import { enumType } from '../graphql/enum.ts';

export const GrantLevelEnum = enumType(
  { HEADLINE: 'headline', BENCHMARK: 'benchmark', CRITERION: 'criterion', EVIDENCE: 'evidence' },
  {
    name: 'GrantLevel',
    description: 'How much a grant allows to be read. Each level allows what the ones before it allow.',
    values: {
      HEADLINE: 'How many benchmarks are achieved.',
      BENCHMARK: 'The outcome and percentage of each benchmark.',
      CRITERION: 'Answers and findings of each criterion.',
      EVIDENCE: 'The evidence itself.',
    },
  },
);
