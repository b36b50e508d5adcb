import { expect, it } from 'vitest';
import { describeEveryCriterion, recordedBy } from '../testing/describe-every-criterion.ts';
import { edition2025 } from './index.ts';

describeEveryCriterion(edition2025);

it('records the marks of what is meaningful, and scores none of them', () => {
  expect(recordedBy(edition2025)).toEqual([
    'employer-encounters/marks',
    'workplace-experiences/marks',
    'further-and-higher-education/marks',
  ]);
});
