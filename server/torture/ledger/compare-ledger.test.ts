import { describe, expect, it } from 'vitest';
import { compareLedger, type Stored } from './compare-ledger.ts';
import type { Save } from './ledger.ts';

const at = { assessmentId: 'a', criterion: 'numbers/n1' };
const saves: readonly Save[] = [
  { ...at, revision: 1, value: 11, state: 'acknowledged' },
  { ...at, revision: 2, value: 12, state: 'acknowledged' },
];
const whole: Stored = {
  answers: [{ ...at, revision: 2, value: 12 }],
  events: [
    { ...at, revision: 1 },
    { ...at, revision: 2 },
  ],
  revisions: new Map([['a', 3]]),
};

describe('holding the database against the ledger', () => {
  it('finds nothing when every acknowledged save is there once', () => {
    expect(compareLedger(saves, whole)).toEqual({ lost: 0, duplicated: 0, faults: [] });
  });

  it('takes one that was sent and not acknowledged, stored or not', () => {
    const sent: readonly Save[] = [...saves, { ...at, revision: 3, value: 13, state: 'sent' }];
    expect(compareLedger(sent, whole).faults).toEqual([]);
    const stored = {
      answers: [{ ...at, revision: 3, value: 13 }],
      events: [...whole.events, { ...at, revision: 3 }],
      revisions: new Map([['a', 4]]),
    };
    expect(compareLedger(sent, stored).faults).toEqual([]);
  });

  it.each<{ readonly name: string; readonly saves?: readonly Save[]; readonly stored: Stored; readonly says: RegExp }>([
    {
      name: 'a save that was acknowledged and never written',
      saves: [...saves, { ...at, revision: 3, value: 13, state: 'acknowledged' }],
      stored: whole,
      says: /^lost: .*revision 3/,
    },
    {
      name: 'a save whose event is there and whose answer is of before',
      stored: { ...whole, answers: [{ ...at, revision: 1, value: 11 }] },
      says: /^lost: .*revision 2/,
    },
    {
      name: 'a save that was done twice',
      stored: { ...whole, events: [...whole.events, { ...at, revision: 2 }] },
      says: /^duplicated: .*revision 2/,
    },
    {
      name: 'one revision that was acknowledged to two clients',
      saves: [...saves, { ...at, revision: 2, value: 99, state: 'acknowledged' }],
      stored: whole,
      says: /^lost update: .*revision 2, was acknowledged to two clients/,
    },
    {
      name: 'another value than was sent',
      stored: { ...whole, answers: [{ ...at, revision: 2, value: 77 }] },
      says: /^wrong value: .* is 77 and was sent as 12/,
    },
    {
      name: 'what nobody sent',
      saves: [],
      stored: whole,
      says: /^unasked: /,
    },
    {
      name: 'a revision that was left out',
      stored: { ...whole, events: [{ ...at, revision: 2 }], revisions: new Map([['a', 2]]) },
      says: /^gap: .* has 1 events/,
    },
    {
      name: 'an assessment whose count missed a save',
      stored: { ...whole, revisions: new Map([['a', 2]]) },
      says: /^lost update: assessment a has revision 2 after 2 saves/,
    },
  ])('finds $name', ({ saves: planted = saves, stored, says }) => {
    expect(compareLedger(planted, stored).faults).toContainEqual(expect.stringMatching(says));
  });
});
