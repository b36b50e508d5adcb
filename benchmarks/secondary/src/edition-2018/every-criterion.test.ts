import { expect, it } from 'vitest';
import { describeEveryCriterion, recordedBy } from '../testing/describe-every-criterion.ts';
import { edition2018 } from './index.ts';

describeEveryCriterion(edition2018);

it('records what has no place among the points, and scores all else', () => {
  expect(recordedBy(edition2018)).toEqual(['curriculum-learning/stem-by-fourteen']);
});
