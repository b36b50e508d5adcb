import { expect, it } from 'vitest';
import { historySeries } from './history-series.ts';

const round = (name: string, comparableToPrevious: boolean | null, slots: readonly string[] = ['1']) => ({
  round: { id: name, name, state: 'CLOSED' as const, opensOn: '2026-01-01', closesOn: '2026-02-01' },
  assessment:
    comparableToPrevious === null
      ? null
      : {
          id: `of ${name}`,
          state: 'SUBMITTED' as const,
          submittedAt: null,
          comparableToPrevious,
          edition: { id: 'e', title: 'Set', label: '1' },
          headline: { achieved: 0, applicable: 1, display: '0 of 1' },
          progress: { answered: 0, items: 1 },
          benchmarks: slots.map((slot) => ({
            id: `${name} ${slot}`,
            slot,
            title: `${slot} in ${name}`,
            outcome: 'NOT_STARTED' as const,
            percent: 0,
          })),
        },
});
const enrolment = (...rounds: ReturnType<typeof round>[]) => ({
  id: 'enrolment',
  programme: { id: 'p', name: 'Programme' },
  rounds,
});
const names = (...rounds: ReturnType<typeof round>[]) =>
  historySeries(enrolment(...rounds)).series.map((series) => series.rounds.map((one) => one.round.name));

it.each([
  { name: 'one instrument throughout', rounds: [round('a', true), round('b', true)], series: [['a', 'b']] },
  {
    name: 'another from the second on',
    rounds: [round('a', true), round('b', false), round('c', true)],
    series: [['a'], ['b', 'c']],
  },
  { name: 'rounds that were not begun', rounds: [round('a', null), round('b', true)], series: [['b']] },
  { name: 'nothing begun', rounds: [round('a', null)], series: [] },
])('$name', ({ rounds, series }) => {
  expect(names(...rounds)).toEqual(series);
});

it('has one row for each benchmark, named as the newest round names it', () => {
  const [series] = historySeries(enrolment(round('a', true, ['1', '2']), round('b', true, ['1']))).series;
  expect(series?.rows).toMatchObject([
    { slot: '1', title: '1 in b', cells: [{}, {}] },
    { slot: '2', title: '2 in a', cells: [{}, null] },
  ]);
});
