import { describe, expect, it } from 'vitest';
import { namesIn } from '../contract/message-names.ts';
import { explain } from '../explain/explain.ts';
import { explainFinding } from '../explain/explain-finding.ts';
import { formatMessage } from '../explain/format-message.ts';
import type { CriterionFinding } from '../evaluation.ts';
import { cy } from './cy.ts';
import { en } from './en.ts';

const keys = Object.keys(en) as readonly (keyof typeof en)[];

it('the Welsh words are those that there are in English', () => {
  expect(Object.keys(cy)).toEqual(keys);
});

describe.each(keys)('%s', (key) => {
  it('can be written out in Welsh, with the same values as in English', () => {
    const asked = namesIn(cy[key], 'cy');
    expect(asked?.toSorted()).toEqual(namesIn(en[key], 'en')?.toSorted());
  });
});

it.each([
  [0, 'dim tystiolaeth gyfredol o’r math "survey", angen 3'],
  [1, '1 darn o dystiolaeth gyfredol o’r math "survey", angen 3'],
  [2, '2 ddarn o dystiolaeth gyfredol o’r math "survey", angen 3'],
  [6, '6 darn o dystiolaeth gyfredol o’r math "survey", angen 3'],
])('%i is counted as Welsh counts', (observed, sentence) => {
  expect(formatMessage(cy.evidenceObserved, 'cy', { observed, type: 'survey', needed: 3 })).toBe(sentence);
});

it('a step is a sentence in Welsh', () => {
  const all = { en: 'All', cy: 'Pob un' };
  const most = { en: 'Most (51–75%)', cy: 'Y rhan fwyaf (51–75%)' };
  expect(
    explain(
      {
        kind: 'share',
        item: 'year-3',
        label: { en: 'Year 3', cy: 'Blwyddyn 3' },
        outcome: 'not-met',
        points: 3,
        possible: 6,
        observed: 'most',
        observedLabel: most,
        needed: 'all',
        neededLabel: all,
        headcount: { reached: 21, eligible: 28 },
      },
      'cy',
    ),
  ).toBe('Blwyddyn 3: 21 allan o 28 o ddisgyblion (75%: y rhan fwyaf (51–75%)), angen pob un (heb ei fodloni)');
});

it('a finding is a sentence in Welsh', () => {
  const finding: Partial<CriterionFinding> = { outcome: 'unanswered', items: 4, answered: 3, steps: [] };
  expect(explainFinding(finding as CriterionFinding, 'cy')).toBe('Heb ei ateb eto: mae 1 o’r 4 ateb yn eisiau.');
});
