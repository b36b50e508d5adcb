import { describe, expect, it } from 'vitest';
import type { AnswerValue } from '../answer.ts';
import type { Scale } from '../scale.ts';
import { checklist, shareOfCohort, yesNo } from '../ask.ts';
import { defineBenchmark, criterion } from '../define-benchmark.ts';
import { defineList } from '../define-list.ts';
import { defineScale } from '../define-scale.ts';
import { defineSet } from '../define-set.ts';
import { carryOver } from './carry-over.ts';
import { defineCrosswalk } from './define-crosswalk.ts';
import { findCrosswalk } from './find-crosswalk.ts';
import { translateAnswer } from './translate-answer.ts';
import { EVERYBODY } from '../sample/single.ts';

const coarse = defineScale({
  id: 'coarse',
  options: [
    { id: 'none', points: 0, from: { atLeast: 0 } },
    { id: 'few', points: 1, from: { over: 0 } },
    { id: 'most', points: 2, from: { over: 50 } },
    { id: 'all', points: 3, from: { atLeast: 100 } },
  ],
  messages: { en: { none: 'None', few: 'Few', most: 'Most', all: 'All' } },
});
const fine = defineScale({
  id: 'fine',
  options: [
    { id: 'none', points: 0, from: { atLeast: 0 } },
    { id: 'up-to-half', points: 1, from: { over: 0 } },
    { id: 'over-half', points: 2, from: { over: 50 } },
    { id: 'nearly-all', points: 3, from: { over: 90 } },
    { id: 'everybody', points: 4, from: { atLeast: 100 } },
  ],
  messages: { en: { none: '0', 'up-to-half': '1', 'over-half': '2', 'nearly-all': '3', everybody: '4' } },
});
const backers = defineList({
  id: 'backers',
  items: ['head', 'governors'],
  messages: { en: { head: 'Head', governors: 'Governors' } },
});

const share = (scale: Scale) => shareOfCohort({ scale });

describe('what an answer to one question says about another', () => {
  it.each<{ name: string; value: AnswerValue; expected: AnswerValue | null }>([
    {
      name: 'a band within one band',
      value: { kind: 'band', band: 'few' },
      expected: { kind: 'band', band: 'up-to-half' },
    },
    { name: 'the lowest band', value: { kind: 'band', band: 'none' }, expected: { kind: 'band', band: 'none' } },
    { name: 'the highest band', value: { kind: 'band', band: 'all' }, expected: { kind: 'band', band: 'everybody' } },
    { name: 'a band that was split', value: { kind: 'band', band: 'most' }, expected: null },
    { name: 'a band that does not exist', value: { kind: 'band', band: 'nobody' }, expected: null },
    {
      name: 'two headcounts',
      value: { kind: 'headcount', reached: 3, eligible: 4 },
      expected: { kind: 'headcount', reached: 3, eligible: 4 },
    },
    { name: 'something else', value: { kind: 'yes-no', yes: true }, expected: null },
  ])('$name', ({ value, expected }) => {
    expect(translateAnswer(value, share(coarse), share(fine))).toEqual(expected);
  });

  it('a yes becomes a tick where the crosswalk says which', () => {
    const ask = checklist({ of: backers });
    expect(translateAnswer({ kind: 'yes-no', yes: true }, yesNo(), ask, { tick: 'head' })).toEqual({
      kind: 'ticked',
      ticked: ['head'],
    });
    expect(translateAnswer({ kind: 'yes-no', yes: true }, yesNo(), ask)).toBeNull();
  });

  it('ticks keep their order and lose what is offered no more', () => {
    const ask = checklist({ of: backers });
    expect(
      translateAnswer({ kind: 'ticked', ticked: ['governing-body', 'mayor', 'head'] }, ask, ask, {
        options: { 'governing-body': 'governors' },
      }),
    ).toEqual({ kind: 'ticked', ticked: ['head', 'governors'] });
  });
});

const source = { source: { title: 'A source', checkedOn: '2026-01-01' }, provenance: 'local' } as const;
const words = (statement: string) => ({ statement, question: `${statement}?` });
const call = { rule: 'nothing@1', args: {} };
const set = (edition: string, benchmark: ReturnType<typeof defineBenchmark>) =>
  defineSet({
    id: 'small',
    edition,
    suits: { all: [] },
    benchmarks: [benchmark],
    headline: call,
    messages: { en: { title: 'Small', summary: 'Small' } },
    examples: [],
  }).edition;
const older = set(
  '1',
  defineBenchmark({
    id: 'programme',
    criteria: [
      criterion({ id: 'reach', ...source, ask: share(coarse), score: call }),
      criterion({ id: 'head', ...source, ask: yesNo(), score: call }),
      criterion({ id: 'governors', ...source, ask: yesNo(), score: call }),
      criterion({ id: 'ended', ...source, ask: yesNo(), score: call }),
    ],
    score: call,
    messages: {
      en: {
        title: 'P',
        summary: 'P',
        criteria: { reach: words('R'), head: words('H'), governors: words('G'), ended: words('E') },
      },
    },
  }),
);
const newer = set(
  '2',
  defineBenchmark({
    id: 'programme',
    criteria: [
      criterion({ id: 'reach', ...source, ask: share(fine), score: call }),
      criterion({ id: 'backed', ...source, ask: checklist({ of: backers }), score: call }),
      criterion({ id: 'begun', ...source, ask: yesNo(), score: call }),
    ],
    score: call,
    messages: {
      en: { title: 'P', summary: 'P', criteria: { reach: words('R'), backed: words('B'), begun: words('N') } },
    },
  }),
);
const crosswalk = defineCrosswalk({
  from: 'small/1',
  to: 'small/2',
  summary: { en: 'Backing is one question.' },
  benchmarks: [{ from: 'programme', to: 'programme', note: { en: 'Longer.' } }],
  criteria: {
    links: [
      { from: 'programme/reach', to: 'programme/reach', relation: 'stricter', note: { en: 'The top band was split.' } },
      { from: 'programme/head', to: 'programme/backed', relation: 'same', tick: 'head' },
      { from: 'programme/governors', to: 'programme/backed', relation: 'changed', tick: 'governors' },
    ],
    dropped: [{ criterion: 'programme/ended', note: { en: 'Nobody asks this now.' } }],
    added: [{ criterion: 'programme/begun' }],
  },
});
const whole = (id: string, value: AnswerValue) => ({ criterion: `programme/${id}`, item: 'whole', value });
const carried = (...answers: Parameters<typeof carryOver>[3]['answers'][number][]) =>
  carryOver(crosswalk, older, newer, { answers, institution: EVERYBODY });

describe('carrying answers to another edition', () => {
  it('suggests what still holds, with the reason and what changed', () => {
    expect(carried(whole('reach', { kind: 'headcount', reached: 9, eligible: 10 })).suggestions).toEqual([
      {
        criterion: 'programme/reach',
        item: 'whole',
        answer: { value: { kind: 'headcount', reached: 9, eligible: 10 } },
        relation: 'stricter',
        reason: expect.objectContaining({ en: expect.stringContaining('asks for more') as string }) as object,
        notes: [{ en: 'The top band was split.' }],
        sources: [whole('reach', { kind: 'headcount', reached: 9, eligible: 10 })],
      },
    ]);
  });

  it('only shows what says nothing sure', () => {
    expect(carried(whole('reach', { kind: 'band', band: 'most' })).suggestions).toMatchObject([{ answer: null }]);
  });

  it('puts several ticks together', () => {
    const yes = { kind: 'yes-no', yes: true } as const;
    expect(carried(whole('head', yes), whole('governors', yes)).suggestions).toMatchObject([
      { answer: { value: { kind: 'ticked', ticked: ['head', 'governors'] } }, relation: 'changed' },
    ]);
  });

  it('is not disturbed by a question that is only related', () => {
    const related = { from: 'programme/ended', to: 'programme/backed', relation: 'related' } as const;
    const both = {
      ...crosswalk,
      criteria: { links: [...(crosswalk.criteria?.links ?? []), related], dropped: [], added: [] },
    };
    const yes = { kind: 'yes-no', yes: true } as const;
    const answers = [whole('head', yes), whole('ended', yes)];
    expect(carryOver(both, older, newer, { answers, institution: EVERYBODY }).suggestions).toMatchObject([
      { answer: { value: { kind: 'ticked', ticked: ['head'] } }, relation: 'same', sources: answers },
    ]);
  });

  it('says what changed once, however many rows there were', () => {
    const yes = { kind: 'yes-no', yes: true } as const;
    const note = { en: 'One question now.' };
    const links = ['head', 'governors'].map((id) => ({
      ...({ from: `programme/${id}`, to: 'programme/backed', relation: 'changed', tick: id, note } as const),
    }));
    const noted = { ...crosswalk, criteria: { links, dropped: [], added: [] } };
    const answers = [whole('head', yes), whole('governors', yes)];
    expect(carryOver(noted, older, newer, { answers, institution: EVERYBODY }).suggestions).toMatchObject([
      { notes: [note] },
    ]);
  });

  it('suggests nothing where nothing is asked', () => {
    const answers = [whole('reach', { kind: 'headcount', reached: 9, eligible: 10 })];
    const special: typeof newer = { ...newer, suits: { fact: 'special', in: [true] } };
    const carry = (isSpecial: boolean) =>
      carryOver(crosswalk, older, special, { answers, institution: { ...EVERYBODY, special: isSpecial } }).suggestions;
    expect([carry(true).length, carry(false).length]).toEqual([1, 0]);
  });

  it('carries the reason why something does not apply', () => {
    const away = { criterion: 'programme/reach', item: 'whole', notApplicable: 'No pupils yet.' };
    expect(carried(away).suggestions).toMatchObject([{ answer: { notApplicable: 'No pupils yet.' } }]);
  });

  it('says what ends and what is new', () => {
    expect(carried()).toMatchObject({
      suggestions: [],
      added: [{ criterion: 'programme/begun' }],
      dropped: [{ criterion: 'programme/ended', note: { en: 'Nobody asks this now.' } }],
    });
  });
});

describe('finding the crosswalk', () => {
  const adapted = { ...newer, id: 'region/1', set: 'region', edition: '1', parent: { id: 'small/2', hash: '0' } };

  it('goes by what the two were adapted from', () => {
    expect(findCrosswalk(older, adapted, [crosswalk])).toBe(crosswalk);
  });

  it('needs none between an edition and what was adapted from it', () => {
    expect(findCrosswalk(newer, adapted, [])?.criteria?.links.map(({ to }) => to)).toEqual([
      'programme/reach',
      'programme/backed',
      'programme/begun',
    ]);
  });

  it('is not there between strangers, or where only benchmarks correspond', () => {
    const stranger = { ...newer, id: 'other/1', set: 'other' };
    expect(findCrosswalk(older, stranger, [crosswalk])).toBeNull();
    expect(findCrosswalk(older, newer, [{ ...crosswalk, criteria: null }])).toBeNull();
  });
});
