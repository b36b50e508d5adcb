import { explain, renderText, type Edition, type Param } from '@waymark/kit';
import { describe, expect, it } from 'vitest';
import { band, decide, heads } from '../../testing/decide.ts';
import { infants, middleSchool, primary } from '../examples/institutions.ts';
import { northEastPilot } from '../index.ts';

const others = Object.fromEntries(
  ['reception', 'year-1', 'year-3', 'year-4', 'year-5', 'year-6'].map((year) => [year, band('all')]),
);

describe('every child meets somebody', () => {
  it.each([
    { name: 'everybody', year2: band('all'), outcome: 'met' },
    { name: 'exactly the band needed', year2: band('large-majority'), outcome: 'met' },
    { name: 'one band short', year2: band('most'), outcome: 'partly' },
    { name: 'nobody', year2: band('none'), outcome: 'partly' },
    { name: '19 of 25, which is 76 per cent', year2: heads(19, 25), outcome: 'met' },
    { name: '3 of 4, which is 75', year2: heads(3, 4), outcome: 'partly' },
    { name: 'nobody in the year group', year2: heads(0, 0), outcome: 'met' },
    { name: 'said not to apply', year2: { notApplicable: 'No Year 2 class.' }, outcome: 'met' },
  ])('$name in Year 2 is $outcome', ({ year2, outcome }) => {
    expect(decide('employer-encounters/every-child', { ...others, 'year-2': year2 }).outcome).toBe(outcome);
  });

  it('is unanswered while a year group is', () => {
    expect(decide('employer-encounters/every-child', others).outcome).toBe('unanswered');
  });

  it.each([
    { name: 'a primary school from reception on, without its nursery', institution: primary, items: 7 },
    { name: 'an infant school', institution: infants, items: 3 },
    { name: 'a middle school up to Year 6', institution: middleSchool, items: 3 },
  ])('asks $name ($items rows)', ({ institution, items }) => {
    expect(decide('employer-encounters/every-child', {}, institution).items).toBe(items);
  });

  it('explains itself with what it compared', () => {
    const { steps } = decide(
      'employer-encounters/every-child',
      { 'year-2': heads(21, 28) },
      { ...infants, yearGroups: [2] },
    );
    expect(steps.map((step) => explain(step, 'en'))).toEqual([
      'Year 2: 21 of 28 pupils (75%: most (51–75%)), needs a large majority (76–90%) (not met)',
    ]);
  });
});

describe('its words follow what a region turns', () => {
  const { edition } = northEastPilot;
  const written = (change: Readonly<Record<string, unknown>>): string => {
    const found = edition.benchmarks.find(({ id }) => id === 'employer-encounters') as Edition['benchmarks'][number];
    const params = Object.fromEntries(
      Object.entries(found.params).map(([name, param]) => [
        name,
        { ...param, ...(name in change && { value: change[name] }) } as Param,
      ]),
    );
    return renderText(found.criteria[0]?.statement ?? {}, 'en', params);
  };

  it.each([
    {
      name: 'as shipped',
      change: {},
      words: 'Every child meets at least one person from the world of work within the school year.',
    },
    {
      name: 'two in a key stage',
      change: { encounters: 2, encounterPeriod: 'each-key-stage' },
      words: 'Every child meets at least 2 people from the world of work within the key stage.',
    },
  ])('$name', ({ change, words }) => {
    expect(written(change)).toBe(words);
  });
});
