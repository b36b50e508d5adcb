import { expect, it } from 'vitest';
import { EMPTY_ROUND, programmeProblems } from './new-programme.ts';

const round = { name: 'Baseline', opensOn: '2026-09-01', closesOn: '2026-12-18' };
const sound = { name: 'P', editionId: 'E', rounds: [round] };

it.each([
  { name: 'nothing in a sound one', draft: sound, fields: [] },
  {
    name: 'nothing when a round lasts a day',
    draft: { ...sound, rounds: [{ ...round, closesOn: round.opensOn }] },
    fields: [],
  },
  { name: 'a missing name', draft: { ...sound, name: ' ' }, fields: ['name'] },
  { name: 'a missing edition', draft: { ...sound, editionId: '' }, fields: ['editionId'] },
  {
    name: 'an empty round',
    draft: { ...sound, rounds: [round, EMPTY_ROUND] },
    fields: ['rounds.1.name', 'rounds.1.opensOn'],
  },
  {
    name: 'a round without an end',
    draft: { ...sound, rounds: [{ ...round, closesOn: '' }] },
    fields: ['rounds.0.closesOn'],
  },
  {
    name: 'a round that ends before it begins',
    draft: { ...sound, rounds: [{ ...round, closesOn: '2026-08-31' }] },
    fields: ['rounds.0.closesOn'],
  },
])('finds $name', ({ draft, fields }) => {
  expect(programmeProblems(draft).map(({ field }) => field)).toEqual(fields);
});
