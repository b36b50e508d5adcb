import { expect, it } from 'vitest';
import { inTable } from './report.ts';
import { runTests } from './run-tests.ts';
import { TESTS } from './list.ts';
import { NotRun, type TortureTest } from './torture-test.ts';

const size = { kills: 1, seconds: 1, edits: 1, nation: 100, timed: true };
const planted: readonly TortureTest[] = [
  { name: 'R1', title: 'holds', run: async () => 'nothing' },
  {
    name: 'R2',
    title: 'finds a fault',
    run: async ({ findings }) => {
      findings.expect(false, 'one was lost');
      return 'something';
    },
  },
  {
    name: 'R3',
    title: 'is too slow',
    run: async (bench) => {
      bench.within('time in ms', 7_001, 5_000);
      return 'something';
    },
  },
  { name: 'R4', title: 'breaks', run: () => Promise.reject(new Error('the server ended')) },
  { name: 'R5', title: 'lacks a tool', run: () => Promise.reject(new NotRun('there is no tool')) },
  { name: 'R6', title: 'waits', pending: 'there is nothing to test yet' },
];

it('tells what holds from what does not, and neither from what was not looked at', async () => {
  const results = await runTests(planted, size);
  expect(results.map(({ state, faults }) => [state, faults.map((fault) => fault.split('\n')[0])])).toEqual([
    ['passed', []],
    ['failed', ['one was lost']],
    ['failed', ['time in ms: 7001, and at most 5000 was to be']],
    ['failed', ['Error: the server ended']],
    ['not run', []],
    ['pending', []],
  ]);
  const table = inTable('this machine', results);
  expect(table).toContain('| R2 finds a fault | something |  | failed in 0 s: one was lost |');
  expect(table).toContain('| R5 lacks a tool | there is no tool |  | not run |');
  expect(table).toContain('| R6 waits | there is nothing to test yet |  | pending |');
});

it('takes no time for a fault where times do not count', async () => {
  const [slow] = await runTests([planted[2] as TortureTest], { ...size, timed: false });
  expect(slow).toMatchObject({ state: 'passed', figures: { 'time in ms': 7_001 } });
});

it('lists every test, each to be run or with the reason why not', () => {
  expect(TESTS.map(({ name }) => name)).toEqual(Array.from({ length: 27 }, (_, index) => `R${index + 1}`));
  for (const { run, pending } of TESTS) expect(run === undefined).toBe((pending ?? '').length > 0);
});
