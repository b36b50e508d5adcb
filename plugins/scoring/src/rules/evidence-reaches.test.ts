import { WHOLE, yesNo, type EvidenceFact } from '@waymark/kit';
import { expect, it } from 'vitest';
import { evidenceReaches } from '../index.ts';
import { tryRule } from '../testing/try-rule.ts';

const piece = (changed: Partial<EvidenceFact> = {}): EvidenceFact => ({
  type: 'web-page@1',
  criteria: ['trial/tried'],
  from: '2025-12-01',
  to: '2025-12-01',
  freshUntil: '2026-12-01',
  facts: {},
  ...changed,
});

it.each([
  { name: 'two fresh ones', evidence: [piece(), piece()], outcome: 'met', points: 2 },
  { name: 'one', evidence: [piece()], outcome: 'partly', points: 1 },
  { name: 'none', evidence: [], outcome: 'not-met', points: 0 },
  {
    name: 'two, of which one is stale',
    evidence: [piece(), piece({ freshUntil: '2026-01-30' })],
    outcome: 'partly',
    points: 1,
  },
  {
    name: 'two, of which one is of another type',
    evidence: [piece(), piece({ type: 'survey@1' })],
    outcome: 'partly',
    points: 1,
  },
  {
    name: 'two, of which one is for another criterion',
    evidence: [piece(), piece({ criteria: ['trial/other'] })],
    outcome: 'partly',
    points: 1,
  },
])('$name: $outcome', ({ evidence, outcome, points }) => {
  const score = evidenceReaches({ type: 'web-page', atLeast: 2 });
  const answers = { [WHOLE]: { kind: 'yes-no', yes: true } } as const;
  expect(tryRule({ ask: yesNo(), score, answers, evidence })).toMatchObject({ outcome, points, possible: 2 });
});
