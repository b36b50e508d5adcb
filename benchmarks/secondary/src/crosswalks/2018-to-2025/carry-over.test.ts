import { carryOver, type AnswerValue, type Suggestion } from '@waymark/kit';
import { describe, expect, it } from 'vitest';
import { but } from '../../answers.ts';
import { allBest } from '../../edition-2018/examples/answers.ts';
import { edition2018 } from '../../edition-2018/index.ts';
import { edition2025 } from '../../edition-2025/index.ts';
import { school11To16, school11To18 } from '../../institutions.ts';
import { from2018To2025 } from './index.ts';

const carry = (answers = allBest, institution = school11To18) =>
  carryOver(from2018To2025, edition2018.edition, edition2025.edition, { answers, institution });

const carried = carry();
const suggested = (criterion: string, item = 'whole', { suggestions } = carried): Suggestion | undefined =>
  suggestions.find((one) => one.criterion === criterion && one.item === item);

const ticks = (...ids: readonly string[]): AnswerValue => ({ kind: 'ticked', ticked: ids });
const ALL: AnswerValue = { kind: 'band', band: 'all' };
const YES: AnswerValue = { kind: 'yes-no', yes: true };

describe('what a complete set of answers of 2018 suggests', () => {
  it.each<{ to: string; item?: string; value: AnswerValue; relation: Suggestion['relation'] }>([
    { to: 'stable-programme/backed', value: ticks('governors', 'senior-leaders'), relation: 'stricter' },
    {
      to: 'stable-programme/published',
      value: ticks('pupils', 'parents', 'staff', 'employers'),
      relation: 'stricter',
    },
    {
      to: 'stable-programme/feedback',
      value: ticks('pupils', 'parents', 'teachers', 'employers'),
      relation: 'stricter',
    },
    { to: 'labour-market-information/pupils-use', item: 'ks3', value: ALL, relation: 'changed' },
    { to: 'labour-market-information/parents-supported', value: ticks('encouraged'), relation: 'stricter' },
    { to: 'needs-of-each-young-person/records-used', value: YES, relation: 'stricter' },
    { to: 'needs-of-each-young-person/destinations-used', value: ticks('immediate'), relation: 'stricter' },
    { to: 'needs-of-each-young-person/longer-term-destinations', value: YES, relation: 'stricter' },
    { to: 'workplace-experiences/by-sixteen', value: ALL, relation: 'stricter' },
    { to: 'further-and-higher-education/by-sixteen', item: 'colleges', value: ALL, relation: 'changed' },
    { to: 'further-and-higher-education/higher-education-visits', value: ALL, relation: 'same' },
    { to: 'personal-guidance/by-eighteen', item: 'offered', value: ALL, relation: 'same' },
  ])('$to $item', ({ to, item, value, relation }) => {
    expect(suggested(to, item)).toMatchObject({ answer: { value }, relation });
  });

  it.each([
    { to: 'stable-programme/designed', item: 'whole', earlier: 1 },
    { to: 'stable-programme/evaluated', item: 'whole', earlier: 1 },
    { to: 'needs-of-each-young-person/stereotypes-and-aspiration', item: 'aspiration', earlier: 1 },
    { to: 'needs-of-each-young-person/records', item: 'whole', earlier: 1 },
    { to: 'curriculum-learning/every-subject', item: 'year-12', earlier: 4 },
    { to: 'employer-encounters/every-year', item: 'year-9', earlier: 1 },
    { to: 'further-and-higher-education/by-sixteen', item: 'training-providers', earlier: 2 },
  ])('shows earlier answers at $to, $item, and suggests none', ({ to, item, earlier }) => {
    const shown = suggested(to, item);
    expect(shown?.answer).toBeNull();
    expect(shown?.sources).toHaveLength(earlier);
  });

  it.each([
    { to: 'labour-market-information/pupils-use', item: 'ks4' },
    { to: 'needs-of-each-young-person/stereotypes-and-aspiration', item: 'role-models' },
    { to: 'personal-guidance/by-eighteen', item: 'held' },
    { to: 'employer-encounters/marks', item: 'purpose' },
  ])('has nothing to say of $to, $item', ({ to, item }) => {
    expect(suggested(to, item)).toBeUndefined();
  });
});

describe('bands and headcounts', () => {
  const meetings = { criterion: 'personal-guidance/by-sixteen', item: 'whole' };
  const afterwards = (value: AnswerValue) =>
    suggested(meetings.criterion, 'whole', carry(but(allBest, { ...meetings, value })))?.answer;

  it('leaves out the band that 2025 split: 76 to 99 per cent', () => {
    expect(afterwards({ kind: 'band', band: 'majority' })).toBeNull();
  });

  it.each<AnswerValue>([
    { kind: 'band', band: 'most' },
    { kind: 'band', band: 'none' },
    { kind: 'headcount', reached: 95, eligible: 120 },
  ])('takes $kind as it is', (value) => {
    expect(afterwards(value)).toEqual({ value });
  });
});

it('shows what was said of the whole school at each year group that the school has', () => {
  const { suggestions } = carry(allBest, school11To16);
  const years = suggestions.filter(({ criterion }) => criterion === 'employer-encounters/every-year');
  expect(years.map(({ item }) => item)).toEqual(['year-7', 'year-8', 'year-9', 'year-10', 'year-11']);
});

it('explains every suggested answer that is not the same', () => {
  const silent = carried.suggestions.filter(
    ({ answer, relation, notes, criterion }) =>
      answer !== null && relation !== 'same' && notes.length === 0 && !criterion.endsWith('education/by-sixteen'),
  );
  expect(silent.map(({ criterion }) => criterion)).toEqual([]);
});

it('says of each end and each beginning why', () => {
  const unpaired = [...carried.dropped, ...carried.added];
  expect([carried.dropped.length, carried.added.length]).toEqual([2, 24]);
  expect(unpaired.filter(({ note }) => note === undefined)).toEqual([]);
});
