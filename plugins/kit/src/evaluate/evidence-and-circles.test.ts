import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { defineModule } from '../define-module.ts';
import { defineScoringRule } from '../define-rule.ts';
import type { Edition } from '../edition.ts';
import type { EvidenceFact } from '../evidence-type.ts';
import { createRuleBook } from '../rule-book.ts';
import { best, rules, school, smallModule, smallSet } from '../testing/small-set.ts';
import { evaluate } from './prepare.ts';

const backed = defineScoringRule({
  id: 'backed',
  revision: 1,
  reads: ['yes-no'],
  args: z.strictObject({}),
  messages: { en: { name: 'Backed', words: 'Backed by evidence' } },
  score: ({ items, calc }) =>
    calc.all([...items.map((item) => calc.answer(item).isYes()), calc.evidence('encounter-log').atLeast(2)]),
});
const book = createRuleBook([smallModule, defineModule({ id: 'backing', version: '1.0.0', rules: [backed] })]);
const changeAdviser = (change: object): Edition => ({
  ...smallSet.edition,
  benchmarks: smallSet.edition.benchmarks.map((benchmark) => ({
    ...benchmark,
    criteria: benchmark.criteria.map((criterion) =>
      criterion.id === 'adviser' ? { ...criterion, ...change } : criterion,
    ),
  })),
});
const asOf = '2026-01-31';
const log = (fact: Partial<EvidenceFact> = {}): EvidenceFact => ({
  type: 'encounter-log@1',
  criteria: ['guidance/adviser'],
  from: '2025-11-03',
  to: '2025-11-03',
  freshUntil: '2026-08-31',
  facts: {},
  ...fact,
});

describe('evidence', () => {
  const edition = changeAdviser({ score: backed(), weight: 1 });
  it.each<{ name: string; second: EvidenceFact; observed: number }>([
    { name: 'fresh', second: log(), observed: 2 },
    { name: 'fresh for the last day', second: log({ freshUntil: asOf }), observed: 2 },
    { name: 'stale since yesterday', second: log({ freshUntil: '2026-01-30' }), observed: 1 },
    { name: 'never stale', second: log({ freshUntil: null }), observed: 2 },
    { name: 'of a day to come', second: log({ from: '2026-02-01', to: '2026-02-01' }), observed: 1 },
    { name: 'of another type', second: log({ type: 'encounter-log-2@1' }), observed: 1 },
    { name: 'of another criterion', second: log({ criteria: ['encounters/told'] }), observed: 1 },
  ])('$name makes $observed in all', ({ second, observed }) => {
    const given = [log({ facts: { reached: 9 } }), second];
    const [one, other] = [given, given.toReversed()].map((evidence) =>
      evaluate(edition, book, { answers: best, evidence, institution: school, asOf }),
    );
    const finding = one?.benchmarks[1]?.criteria[0];
    expect(finding?.steps[1]).toMatchObject({ kind: 'evidence', observed, needed: 2 });
    expect(finding).toMatchObject({ outcome: observed === 2 ? 'met' : 'partly', points: 1 + observed, possible: 3 });
    expect(other).toEqual(one);
  });
});

it('ends on a circle of conditions, and asks rather than assumes', () => {
  const edition = changeAdviser({ when: { answer: 'guidance/meetings', in: ['yes'] } });
  const [, guidance] = evaluate(edition, rules, { answers: [], evidence: [], institution: school, asOf }).benchmarks;
  expect(guidance?.criteria.map(({ outcome }) => outcome)).toEqual([
    'unanswered',
    'unanswered',
    'unanswered',
    'not-applicable',
  ]);
});
