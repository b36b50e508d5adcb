import { expect, it } from 'vitest';
import { describeEveryCriterion, recordedBy } from '../testing/describe-every-criterion.ts';
import { edition2018 } from './index.ts';

describeEveryCriterion(edition2018);

it('scores everything', () => {
  expect(recordedBy(edition2018)).toEqual([]);
});
