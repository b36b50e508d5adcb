import { expect, it } from 'vitest';
import { describeEveryCriterion, recordedBy } from '../testing/describe-every-criterion.ts';
import { edition2025 } from './index.ts';

describeEveryCriterion(edition2025);

it('records the law, the guarantee and how encounters are run, and scores none of them', () => {
  expect(recordedBy(edition2025)).toEqual([
    'employer-encounters/delivery',
    'workplace-experiences/delivery',
    'workplace-experiences/guarantee-key-stage-3',
    'workplace-experiences/guarantee-key-stage-4',
    'further-and-higher-education/delivery',
    'further-and-higher-education/provider-access-years-8-9',
    'further-and-higher-education/provider-access-years-10-11',
    'further-and-higher-education/provider-access-years-12-13',
    'further-and-higher-education/provider-access-statement',
  ]);
});
