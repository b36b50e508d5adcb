import { describe, expect, it } from 'vitest';
import type { Outcome, Step } from '../step.ts';
import { concludeAll, concludeAtLeast } from './conclude.ts';

const step = (outcome: Outcome, points = 0, possible = 4): Step => ({
  kind: 'recorded',
  item: null,
  label: null,
  outcome,
  points,
  possible,
});
const met = step('met', 4);
const half = step('not-met', 2);
const nothing = step('not-met', 0);
const silent = step('unanswered', 0);
const aside = step('not-applicable', 0, 0);

describe('all of them', () => {
  it.each<[string, Step[], string, number, number]>([
    ['nothing', [], 'not-applicable', 0, 0],
    ['only what does not apply', [aside], 'not-applicable', 0, 0],
    ['everything met', [met, met], 'met', 8, 8],
    ['something aside', [met, aside], 'met', 4, 4],
    ['one not met', [met, half], 'partly', 6, 8],
    ['none met, some points', [half], 'partly', 2, 4],
    ['no points', [nothing], 'not-met', 0, 4],
    ['one unanswered', [met, nothing, silent], 'unanswered', 4, 12],
  ])('%s', (_name, steps, outcome, points, possible) =>
    expect(concludeAll(steps)).toMatchObject({ outcome, points, possible }),
  );
});

describe('at least so many of them', () => {
  it.each<[string, number, Step[], string, number, number]>([
    ['exactly enough', 2, [met, met, nothing], 'met', 8, 8],
    ['one short', 2, [met, half, nothing], 'partly', 6, 8],
    ['none', 1, [nothing, nothing], 'not-met', 0, 4],
    ['enough while others are unanswered', 1, [met, silent], 'met', 4, 4],
    ['not enough while others are unanswered', 2, [met, silent], 'unanswered', 4, 8],
    ['more needed than apply, and all that apply', 3, [met, aside, aside], 'met', 4, 4],
    ['nothing applies', 1, [aside], 'not-applicable', 0, 0],
  ])('%s', (_name, needed, steps, outcome, points, possible) =>
    expect(concludeAtLeast(needed, steps)).toMatchObject({ outcome, points, possible }),
  );

  it('never shows all the points while it is not met', () => {
    expect(concludeAtLeast(1, [step('not-met', 4, 9), step('not-met', 3, 4)])).toMatchObject({
      outcome: 'partly',
      points: 4,
      possible: 9,
    });
    expect(concludeAtLeast(1, [step('not-met', 8, 9), step('met', 1, 1)])).toMatchObject({
      outcome: 'met',
      points: 9,
      possible: 9,
    });
  });
});
