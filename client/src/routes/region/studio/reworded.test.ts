import { describe, expect, it } from 'vitest';
import type { Change, Changes } from './change.ts';
import { reworded } from './reworded.ts';

const amended: Change = { op: 'amend-text', target: 'a/one', field: 'QUESTION', language: 'en', text: 'New?' };
const entry = { field: 'QUESTION', text: 'Old?', before: 'Old?', entered: 'New?' } as const;

describe('re-wording', () => {
  it.each<{
    name: string;
    before: Changes;
    entered: { field: 'QUESTION'; text: string; before: string | null; entered: string };
    after: Changes;
  }>([
    { name: 'is a change', before: [], entered: entry, after: [amended] },
    { name: 'to the same words is none', before: [], entered: { ...entry, entered: 'Old?' }, after: [] },
    {
      name: 'back to the parent’s words takes the change out',
      before: [amended],
      entered: { ...entry, text: 'New?', entered: 'Old?' },
      after: [],
    },
    {
      name: 'again replaces the change',
      before: [amended],
      entered: { ...entry, text: 'New?', entered: 'Newer?' },
      after: [{ ...amended, text: 'Newer?' }],
    },
  ])('$name', ({ before, entered, after }) => {
    expect(reworded(before, { target: 'a/one', language: 'en', why: '', entered: [entered] })).toEqual(after);
  });

  it('gives its reason also when the words stay', () => {
    const given = reworded([amended], {
      target: 'a/one',
      language: 'en',
      why: 'Plainer',
      entered: [{ ...entry, text: 'New?' }],
    });
    expect(given).toEqual([{ ...amended, why: 'Plainer' }]);
  });

  it('of an added criterion changes the addition', () => {
    const added: Change = {
      op: 'add-criterion',
      target: 'a',
      key: 'one',
      statement: 'S',
      question: 'Old?',
      hint: 'H',
      like: 'a/two',
    };
    const entered = [
      { ...entry, before: null },
      { field: 'HINT', text: 'H', before: null, entered: '' },
    ] as const;
    expect(reworded([added], { target: 'a/one', language: 'en', why: '', entered })).toEqual([
      { ...added, question: 'New?', hint: undefined, why: undefined },
    ]);
  });
});
