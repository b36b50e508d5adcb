import { describe, expect, it } from 'vitest';
import type { Answer, AnswerValue } from '../answer.ts';
import { explain } from '../explain/explain.ts';
import { answer, best, rules, school, smallSet } from '../testing/small-set.ts';
import { evaluate, prepare } from './prepare.ts';

const scorer = prepare(smallSet.edition, rules);
const asOf = '2026-01-31';

/** The finding of one criterion when all else is as good as can be. */
function finding(criterion: string, answers: readonly Answer[], institution = school) {
  const others = best.filter((given) => given.criterion !== criterion);
  const evaluation = scorer.evaluate({ answers: [...others, ...answers], evidence: [], institution, asOf });
  const found = evaluation.benchmarks.flatMap(({ criteria }) => criteria).find((one) => one.criterion === criterion);
  if (found === undefined) throw new Error(`no finding for ${criterion}`);
  return found;
}

const year7 = (value: AnswerValue | null): readonly Answer[] => [
  ...(value === null ? [] : [answer('encounters/every-year', value, 'year-7')]),
  ...['year-8', 'year-9'].map((year) => answer('encounters/every-year', { kind: 'band', band: 'all' }, year)),
];

describe('a share of each year group', () => {
  it.each<{ name: string; value: AnswerValue | null; outcome: string; points: number; possible: number; step: string }>(
    [
      {
        name: 'exactly the band needed',
        value: { kind: 'band', band: 'all' },
        outcome: 'met',
        points: 12,
        possible: 12,
        step: 'Year 7: all, needs all (met)',
      },
      {
        name: 'one band short, though worth the same',
        value: { kind: 'band', band: 'almost-all' },
        outcome: 'partly',
        points: 11,
        possible: 12,
        step: 'Year 7: almost all (91–99%), needs all (not met)',
      },
      {
        name: 'nobody',
        value: { kind: 'band', band: 'none' },
        outcome: 'partly',
        points: 8,
        possible: 12,
        step: 'Year 7: none, needs all (not met)',
      },
      {
        name: 'not answered',
        value: null,
        outcome: 'unanswered',
        points: 8,
        possible: 12,
        step: 'Year 7: not answered yet (needs all)',
      },
      {
        name: 'everybody by heads',
        value: { kind: 'headcount', reached: 62, eligible: 62 },
        outcome: 'met',
        points: 12,
        possible: 12,
        step: 'Year 7: 62 of 62 pupils (100%: all), needs all (met)',
      },
      {
        name: 'one head short of everybody',
        value: { kind: 'headcount', reached: 61, eligible: 62 },
        outcome: 'partly',
        points: 11,
        possible: 12,
        step: 'Year 7: 61 of 62 pupils (98%: almost all (91–99%)), needs all (not met)',
      },
      {
        name: 'a band by heads',
        value: { kind: 'headcount', reached: 45, eligible: 62 },
        outcome: 'partly',
        points: 11,
        possible: 12,
        step: 'Year 7: 45 of 62 pupils (72%: most (51–90%)), needs all (not met)',
      },
      {
        name: 'nobody on roll',
        value: { kind: 'headcount', reached: 0, eligible: 0 },
        outcome: 'met',
        points: 8,
        possible: 8,
        step: 'Year 7: nobody eligible, so not applicable',
      },
    ],
  )('$name', ({ value, outcome, points, possible, step }) => {
    const found = finding('encounters/every-year', year7(value));
    expect(found).toMatchObject({ outcome, points, possible });
    expect(found.steps.map((one) => explain(one, 'en'))).toContain(step);
  });

  it('leaves both sides when a person says that it does not apply, and shows the reason', () => {
    const found = finding('encounters/every-year', [
      { criterion: 'encounters/every-year', item: 'year-7', notApplicable: 'Opens next year' },
      ...year7(null),
    ]);
    expect(found).toMatchObject({ outcome: 'met', points: 8, possible: 8, items: 2, answered: 2 });
    expect(found.steps.map((one) => explain(one, 'en'))).toContain('Year 7: not applicable: Opens next year');
  });

  it('is not applicable where no such year group is on roll', () => {
    const found = finding('encounters/every-year', [], { ...school, yearGroups: [10, 11] });
    expect(found).toMatchObject({ outcome: 'not-applicable', points: 0, possible: 0, items: 0 });
    expect(found.steps.map((one) => explain(one, 'en'))).toEqual([
      'Not applicable, because this is for institutions with any of Year 7 to Year 9 on roll',
    ]);
  });

  it('takes the roll from the ages when it is not recorded', () => {
    expect(finding('encounters/every-year', [], { ...school, lowAge: 13, highAge: 18, yearGroups: null }).items).toBe(
      1,
    );
  });

  it('asks about every row when nothing is known of the roll', () => {
    expect(
      finding('encounters/every-year', [], { ...school, lowAge: null, highAge: null, yearGroups: null }).items,
    ).toBe(3);
  });

  it('does not take the answer to another kind of question for its own', () => {
    expect(finding('encounters/every-year', year7({ kind: 'yes-no', yes: true })).outcome).toBe('unanswered');
  });
});

describe('other questions', () => {
  it.each<{
    name: string;
    criterion: string;
    value: AnswerValue;
    outcome: string;
    points: number;
    possible: number;
    step: string;
  }>([
    {
      name: 'every tick',
      criterion: 'encounters/told',
      value: { kind: 'ticked', ticked: ['pupils', 'parents', 'teachers', 'employers'] },
      outcome: 'met',
      points: 4,
      possible: 4,
      step: '4 of 4, needs 4 (met)',
    },
    {
      name: 'one tick short',
      criterion: 'encounters/told',
      value: { kind: 'ticked', ticked: ['pupils', 'parents', 'teachers'] },
      outcome: 'partly',
      points: 3,
      possible: 4,
      step: '3 of 4 (missing: employers), needs 4 (not met)',
    },
    {
      name: 'no tick',
      criterion: 'encounters/told',
      value: { kind: 'ticked', ticked: [] },
      outcome: 'not-met',
      points: 0,
      possible: 4,
      step: '0 of 4 (missing: pupils, parents, teachers and employers), needs 4 (not met)',
    },
    {
      name: 'a weighted yes',
      criterion: 'guidance/adviser',
      value: { kind: 'yes-no', yes: true },
      outcome: 'met',
      points: 2,
      possible: 2,
      step: 'Yes, needs yes (met)',
    },
    {
      name: 'a no',
      criterion: 'guidance/adviser',
      value: { kind: 'yes-no', yes: false },
      outcome: 'not-met',
      points: 0,
      possible: 2,
      step: 'No, needs yes (not met)',
    },
    {
      name: 'exactly the number',
      criterion: 'guidance/meetings',
      value: { kind: 'number', number: 4 },
      outcome: 'met',
      points: 4,
      possible: 4,
      step: '4 meetings, needs at least 4 (met)',
    },
    {
      name: 'one fewer',
      criterion: 'guidance/meetings',
      value: { kind: 'number', number: 3 },
      outcome: 'partly',
      points: 3,
      possible: 4,
      step: '3 meetings, needs at least 4 (not met)',
    },
    {
      name: 'one more',
      criterion: 'guidance/meetings',
      value: { kind: 'number', number: 5 },
      outcome: 'met',
      points: 4,
      possible: 4,
      step: '5 meetings, needs at least 4 (met)',
    },
    {
      name: 'none',
      criterion: 'guidance/meetings',
      value: { kind: 'number', number: 0 },
      outcome: 'not-met',
      points: 0,
      possible: 4,
      step: '0 meetings, needs at least 4 (not met)',
    },
    {
      name: 'the earliest day',
      criterion: 'guidance/reviewed',
      value: { kind: 'date', date: '2025-01-31' },
      outcome: 'met',
      points: 1,
      possible: 1,
      step: '31 January 2025, needs a date on or after 31 January 2025 (met)',
    },
    {
      name: 'the day before',
      criterion: 'guidance/reviewed',
      value: { kind: 'date', date: '2025-01-30' },
      outcome: 'not-met',
      points: 0,
      possible: 1,
      step: '30 January 2025, needs a date on or after 31 January 2025 (not met)',
    },
    {
      name: 'a day to come',
      criterion: 'guidance/reviewed',
      value: { kind: 'date', date: '2026-02-01' },
      outcome: 'not-met',
      points: 0,
      possible: 1,
      step: '1 February 2026, needs a date on or after 31 January 2025 (not met)',
    },
  ])('$name is $outcome', ({ criterion, value, outcome, points, possible, step }) => {
    const found = finding(criterion, [answer(criterion, value)]);
    expect(found).toMatchObject({ outcome, points, possible });
    expect(found.steps.map((one) => explain(one, 'en'))).toContain(step);
  });
});

describe('an evaluation', () => {
  it('counts the benchmarks achieved of those that apply', () => {
    const evaluation = evaluate(smallSet.edition, rules, { answers: best, evidence: [], institution: school, asOf });
    expect(evaluation).toMatchObject({
      headline: { achieved: 2, applicable: 2 },
      complete: true,
      items: 7,
      answered: 7,
    });
    expect(evaluation.benchmarks.map(({ percent }) => percent)).toEqual([100, 100]);
  });

  it('is complete without answers to what is never scored, and records those that there are', () => {
    const thoughts = answer('encounters/thoughts', { kind: 'text', text: 'Fine' });
    expect(finding('encounters/thoughts', [])).toMatchObject({ outcome: 'unanswered', scored: false, possible: 0 });
    expect(finding('encounters/thoughts', [thoughts])).toMatchObject({
      outcome: 'recorded',
      scored: false,
      possible: 0,
    });
  });

  it('asks what depends on an answer only when that answer calls for it', () => {
    const no = best.map((given) =>
      given.criterion === 'guidance/adviser' ? answer('guidance/adviser', { kind: 'yes-no', yes: false }) : given,
    );
    const [, guidance] = scorer.evaluate({ answers: no, evidence: [], institution: school, asOf }).benchmarks;
    expect(guidance?.criteria.map(({ outcome }) => outcome)).toEqual([
      'not-met',
      'not-applicable',
      'met',
      'not-applicable',
    ]);
  });

  it('is not decided by the order of two answers to one item', () => {
    const twice = [
      answer('guidance/adviser', { kind: 'yes-no', yes: true }),
      answer('guidance/adviser', { kind: 'yes-no', yes: false }),
    ];
    const [one, other] = [twice, twice.toReversed()].map((answers) =>
      scorer.evaluate({ answers, evidence: [], institution: school, asOf }),
    );
    expect(one).toEqual(other);
  });

  it('does not apply to institutions that the set is not for', () => {
    const edition = { ...smallSet.edition, suits: { fact: 'phase', in: ['primary'] } as const };
    const evaluation = evaluate(edition, rules, { answers: best, evidence: [], institution: school, asOf });
    expect(evaluation.headline).toEqual({ achieved: 0, applicable: 0 });
    expect(evaluation.benchmarks.map(({ outcome }) => outcome)).toEqual(['not-applicable', 'not-applicable']);
  });
});
