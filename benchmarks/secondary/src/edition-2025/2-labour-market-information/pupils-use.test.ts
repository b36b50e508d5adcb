import { explain } from '@waymark/kit';
import { describe, expect, it } from 'vitest';
import { band, decide2025 } from '../../testing/decide.ts';
import { middleSchool, school11To16, school11To18, technicalCollege } from '../../institutions.ts';

const PATH = 'labour-market-information/pupils-use';

describe('in each key stage that the school has', () => {
  it.each([
    { name: 'a school for 11 to 16', school: school11To16, ks3: 'all', ks4: 'all', outcome: 'met' },
    { name: 'one key stage short', school: school11To16, ks3: 'large-majority', ks4: 'all', outcome: 'partly' },
    { name: 'key stage 5 not answered', school: school11To18, ks3: 'all', ks4: 'all', outcome: 'unanswered' },
    { name: 'a middle school, whose pupils leave in key stage 3', school: middleSchool, ks3: 'all', outcome: 'met' },
    {
      name: 'a technical college with key stage 3 filled in',
      school: technicalCollege,
      ks3: 'all',
      outcome: 'unanswered',
    },
  ])('$name is $outcome', ({ school, ks3, ks4, outcome }) => {
    const answers = { ks3: band(ks3), ...(ks4 !== undefined && { ks4: band(ks4) }) };
    expect(decide2025(PATH, answers, school).outcome).toBe(outcome);
  });
});

it('explains itself with what it compared', () => {
  const { steps } = decide2025(PATH, { ks3: band('most'), ks4: band('all') }, school11To16);
  expect(steps.map((step) => explain(step, 'en'))).toEqual([
    'Key stage 3: most (51–75%), needs almost all (91–99%) (not met)',
    'Key stage 4: all, needs almost all (91–99%) (met)',
  ]);
});
