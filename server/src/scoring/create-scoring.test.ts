import { fileURLToPath } from 'node:url';
import { createRuleBook, editionHash, evaluate, type Evaluation, type EvaluationInput } from '@waymark/kit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { module } from '../../testing/planted-modules/wild/index.ts';
import { createScoring, type Scoring } from './create-scoring.ts';
import { MOST_STRIKES } from './module-health.ts';
import type { HashedEdition, ManyInput, Outline, RawEvidence } from './task.ts';

const root = fileURLToPath(new URL('../../testing/planted-modules/', import.meta.url));
const definition = module.sets[0]?.edition;
if (!definition) throw new Error('The planted module has no set.');
const edition = { hash: editionHash(definition), definition };

const NOBODY = {
  kind: null,
  phase: null,
  lowAge: null,
  highAge: null,
  sixthForm: null,
  special: null,
  yearGroups: null,
};
const inputWith = (number: number): EvaluationInput => ({
  answers: [
    { criterion: 'steady/told', item: 'whole', value: { kind: 'yes-no', yes: true } },
    { criterion: 'wild/talks', item: 'whole', value: { kind: 'number', number } },
  ],
  evidence: [],
  institution: NOBODY,
  asOf: '2026-03-01',
});
const visit = (name: string): RawEvidence => ({
  type: 'planted-visit@1',
  criteria: ['steady/told'],
  from: '2026-02-01',
  to: '2026-02-01',
  payload: { name, on: '2026-02-01' },
});

let scoring: Scoring;
const start = (): Scoring =>
  createScoring({
    modules: [{ source: './wild', module }],
    root,
    now: () => new Date('2026-03-01T12:00:00Z'),
    report: () => undefined,
  });
const scored = async (number: number) =>
  (await scoring.evaluate(edition, { ...inputWith(number), evidence: [] })).result;

beforeAll(() => {
  scoring = start();
});
afterAll(() => scoring.stop());

it('gives the same bytes as the kit in this thread', async () => {
  expect(await scored(3)).toEqual(evaluate(definition, createRuleBook([module]), inputWith(3)));
});

describe.each([
  { fault: 'throws', number: 4001, reason: 'It was a Tuesday.', strikes: 0 },
  { fault: 'returns not a number', number: 4004, reason: 'did not return a verdict', strikes: 0 },
  { fault: 'returns the wrong shape', number: 4005, reason: 'did not return a verdict', strikes: 0 },
  { fault: 'loops for ever', number: 4002, reason: 'took longer than 1 second', strikes: 1 },
  // On a busy machine its time is over before its memory is.
  { fault: 'allocates without end', number: 4003, reason: 'was stopped', strikes: 1 },
  { fault: 'ends its thread', number: 4007, reason: 'ended its thread', strikes: 1 },
])('a rule that $fault', ({ number, reason, strikes }) => {
  it('makes its own findings unscorable, with the reason, and no others', async () => {
    scoring.health.forgive(module.id);
    const { benchmarks } = await scored(number);
    expect(benchmarks).toMatchObject([
      { benchmark: 'steady', outcome: 'achieved', percent: 100 },
      {
        benchmark: 'wild',
        outcome: 'unscorable',
        criteria: [{ outcome: 'unscorable', steps: [{ kind: 'failure', module: 'planted-wild' }] }],
      },
    ]);
    expect(JSON.stringify(benchmarks[1])).toContain(reason);
    expect(scoring.health.strikesOf(module.id)).toHaveLength(strikes);
    expect(scoring.health.faultsOf(module.id).join()).toContain(reason);
  });
});

it('refuses points above the maximum of a benchmark', async () => {
  const { benchmarks } = await scored(4006);
  expect(benchmarks).toMatchObject([
    { benchmark: 'steady', outcome: 'achieved' },
    { benchmark: 'wild', outcome: 'unscorable', failure: { module: 'planted-wild' } },
  ]);
});

describe('an evidence type that fails', () => {
  it.each([
    { name: 'throws', fault: 'It was a Wednesday.' },
    { name: 'loops', fault: null },
  ])('$name: its evidence is left out and the rest is scored', async ({ name, fault }) => {
    scoring.health.forgive(module.id);
    const { result, input } = await scoring.evaluate(edition, {
      ...inputWith(1),
      evidence: [visit(name), visit('a sound one')].slice(0, fault ? 2 : 1),
    });
    expect(result.headline).toEqual({ achieved: 2, applicable: 2 });
    expect(input.evidence).toHaveLength(fault ? 1 : 0);
    if (fault) expect(scoring.health.faultsOf(module.id).join()).toContain(fault);
    else expect(scoring.health.strikesOf(module.id)).toHaveLength(1);
  });
});

describe('after three strikes', () => {
  it('the module is not run again until somebody says so', async () => {
    scoring.health.forgive(module.id);
    for (let strike = 0; strike < MOST_STRIKES; strike += 1) await scored(4007);
    const { benchmarks } = await scored(3);
    expect(benchmarks).toMatchObject([{ outcome: 'unscorable' }, { outcome: 'unscorable' }]);
    expect(JSON.stringify(benchmarks)).toContain('is kept out, because it failed 3 times');

    scoring.health.forgive(module.id);
    expect((await scored(3)).headline).toEqual({ achieved: 2, applicable: 2 });
  });
});

it('keeps scoring others while one loops', async () => {
  scoring.health.forgive(module.id);
  const looping = scored(4002);
  const others = await Promise.all(Array.from({ length: 20 }, () => scored(3)));
  expect(others.every(({ headline }) => headline?.achieved === 2)).toBe(true);
  expect((await looping).benchmarks[1]?.outcome).toBe('unscorable');
});

describe('many at once', () => {
  const many = (numbers: readonly number[], told: HashedEdition = edition) =>
    scoring.evaluateMany({ from: told, to: edition, inputs: numbers.map(manyWith) });
  const manyWith = (number: number): ManyInput => ({
    answers: JSON.stringify([
      ['steady/told', 'wild/talks'],
      ['whole', 'whole'],
      [
        { kind: 'yes-no', yes: true },
        { kind: 'number', number },
      ],
    ]),
    institution: JSON.stringify(NOBODY),
    evidence: [],
    seen: [],
    asOf: '2026-03-01',
  });
  const outlineOf = ({ headline, items, answered, benchmarks }: Evaluation): Outline => ({
    headline,
    items,
    answered,
    outcomes: benchmarks.map(({ outcome }) => outcome),
  });
  const spoilt = { headline: { achieved: 1, applicable: 2 }, outcomes: ['achieved', 'unscorable'] };
  const sound = { headline: { achieved: 2, applicable: 2 }, outcomes: ['achieved', 'achieved'] };

  it('come to what each comes to by itself, in their order', async () => {
    scoring.health.forgive(module.id);
    const numbers = [3, 4001, 0, 4006, 1];
    const alone: Evaluation[] = [];
    for (const number of numbers) alone.push(await scored(number));
    const faults = scoring.health.faultsOf(module.id);
    scoring.health.forgive(module.id);
    expect(await many(numbers)).toEqual(alone.map(outlineOf));
    expect(scoring.health.faultsOf(module.id).toSorted()).toEqual(faults.toSorted());
    expect(faults.length).toBeGreaterThan(1);
  });

  it.each([
    { fault: 'loops for ever', number: 4002, reason: 'took longer than 1 second' },
    // On a busy machine its time is over before its memory is.
    { fault: 'allocates without end', number: 4003, reason: 'was stopped' },
    { fault: 'ends its thread', number: 4007, reason: 'ended its thread' },
  ])('one that $fault spoils its own findings alone, and is struck once', async ({ number, reason }) => {
    scoring.health.forgive(module.id);
    expect(await many([1, 2, number, 3, 4])).toMatchObject([sound, sound, spoilt, sound, sound]);
    expect(scoring.health.strikesOf(module.id)).toMatchObject([{ reason: expect.stringContaining(reason) as string }]);
  });

  it('have the time of one each, and not the time of one together', async () => {
    scoring.health.forgive(module.id);
    expect(await many(Array.from({ length: 5 }, () => 4008))).toMatchObject(Array.from({ length: 5 }, () => sound));
    expect(scoring.health.strikesOf(module.id)).toEqual([]);
  });

  it('run no module that failed three times', async () => {
    scoring.health.forgive(module.id);
    const loops = Array.from({ length: MOST_STRIKES }, () => 4007);
    const outlines = await many([1, ...loops, 2]);
    expect(outlines).toMatchObject([sound, ...loops.map(() => ({})), { outcomes: ['unscorable', 'unscorable'] }]);
    expect(scoring.health.strikesOf(module.id)).toHaveLength(MOST_STRIKES);
    scoring.health.forgive(module.id);
  });

  it('are refused when no answers can travel', async () => {
    const strange = { ...definition, id: 'strange/1', set: 'strange' };
    await expect(many([1, 2], { hash: editionHash(strange), definition: strange })).rejects.toThrow(
      'no answers can travel from strange/1',
    );
  });
});
