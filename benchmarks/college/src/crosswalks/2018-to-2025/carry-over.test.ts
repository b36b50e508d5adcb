import { carryOver, type AnswerValue, type Suggestion } from '@waymark/kit';
import { describe, expect, it } from 'vitest';
import { but } from '../../answers.ts';
import { allBest } from '../../edition-2018/examples/answers.ts';
import { edition2018 } from '../../edition-2018/index.ts';
import { edition2025 } from '../../edition-2025/index.ts';
import { college, sixthFormCollege } from '../../institutions.ts';
import { from2018To2025 } from './index.ts';

const carry = (answers = allBest(), institution = college) =>
  carryOver(from2018To2025, edition2018.edition, edition2025.edition, { answers, institution });

const carried = carry();
const suggested = (criterion: string, item = 'whole', { suggestions } = carried): Suggestion | undefined =>
  suggestions.find((one) => one.criterion === criterion && one.item === item);

const ticks = (...ids: readonly string[]): AnswerValue => ({ kind: 'ticked', ticked: ids });
const ALL: AnswerValue = { kind: 'band', band: 'all' };
const YES: AnswerValue = { kind: 'yes-no', yes: true };

describe('what a complete set of answers of 2018 suggests', () => {
  it.each<{ to: string; item?: string; value: AnswerValue; relation: Suggestion['relation'] }>([
    { to: 'stable-programme/backed', value: ticks('senior-management'), relation: 'stricter' },
    {
      to: 'stable-programme/published',
      value: ticks('learners', 'parents', 'staff', 'employers'),
      relation: 'stricter',
    },
    {
      to: 'stable-programme/feedback',
      value: ticks('learners', 'parents', 'staff', 'employers'),
      relation: 'stricter',
    },
    { to: 'stable-programme/evaluated', value: { kind: 'option', option: 'every-term' }, relation: 'same' },
    { to: 'labour-market-information/learners-use', item: 'use', value: ALL, relation: 'changed' },
    { to: 'labour-market-information/parents-supported', value: YES, relation: 'stricter' },
    { to: 'needs-of-each-young-person/records', value: ALL, relation: 'stricter' },
    { to: 'needs-of-each-young-person/destinations-used', value: ticks('immediate'), relation: 'stricter' },
    { to: 'employer-encounters/every-year', item: 'third-year', value: ALL, relation: 'changed' },
    { to: 'employer-encounters/part-time-work', value: YES, relation: 'same' },
    { to: 'further-and-higher-education/next-steps', item: 'higher-education', value: ALL, relation: 'changed' },
  ])('$to $item', ({ to, item, value, relation }) => {
    expect(suggested(to, item)).toMatchObject({ answer: { value }, relation });
  });

  it('shows at each aim what was said of the programme, and suggests nothing', () => {
    const aims = ['misconceptions', 'aspiration', 'role-models'].map((aim) =>
      suggested('needs-of-each-young-person/stereotypes-and-aspiration', aim),
    );
    expect(aims.map((aim) => aim && [aim.answer, aim.sources.length])).toEqual([[null, 1], [null, 1], undefined]);
  });
});

it('leaves out the band that 2025 split: 76 to 99 per cent', () => {
  const meeting = { criterion: 'personal-guidance/meeting', item: 'whole' };
  const answers = but(allBest(), { ...meeting, value: { kind: 'band', band: 'majority' } });
  expect(suggested(meeting.criterion, 'whole', carry(answers))?.answer).toBeNull();
});

it('suggests nothing for a year of study that the college has not', () => {
  expect(suggested('employer-encounters/every-year', 'third-year', carry(allBest(), sixthFormCollege))).toBeUndefined();
});

it('explains every suggested answer that is not the same', () => {
  const silent = carried.suggestions.filter(
    ({ answer, relation, notes }) => answer !== null && relation !== 'same' && notes.length === 0,
  );
  expect(silent.map(({ criterion }) => criterion)).toEqual([]);
});

it('says of each end and each beginning why', () => {
  const unpaired = [...carried.dropped, ...carried.added];
  expect([carried.dropped.length, carried.added.length]).toEqual([1, 11]);
  expect(unpaired.filter(({ note }) => note === undefined)).toEqual([]);
});
