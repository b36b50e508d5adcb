import { describe, expect, it } from 'vitest';
import { cellsOf, shadeOf } from './heat-map.ts';

const columns = [
  { slot: '1', title: 'One' },
  { slot: '2', title: 'Two' },
];
const two = { slot: '2', outcome: 'ACHIEVED', percent: 100 };

describe('the cells of a row', () => {
  it.each([
    { name: 'are empty when nothing was started', results: [], cells: [null, null] },
    { name: 'stand under their own benchmark', results: [two], cells: [null, two] },
    { name: 'leave out a benchmark that has no column', results: [{ ...two, slot: '9' }], cells: [null, null] },
  ])('$name', ({ results, cells }) => {
    expect(cellsOf(columns, results)).toEqual(cells);
  });
});

describe('the shade', () => {
  it.each([
    { name: 'nothing', result: null, shade: 0 },
    { name: 'no percentage', result: { ...two, percent: null }, shade: 0 },
    { name: 'not started', result: { ...two, outcome: 'NOT_STARTED', percent: 0 }, shade: 0 },
    { name: 'a little', result: { ...two, outcome: 'IN_PROGRESS', percent: 33 }, shade: 1 },
    { name: 'a third', result: { ...two, outcome: 'IN_PROGRESS', percent: 34 }, shade: 2 },
    { name: 'two thirds', result: { ...two, outcome: 'IN_PROGRESS', percent: 67 }, shade: 3 },
    { name: 'all but achieved', result: { ...two, outcome: 'IN_PROGRESS', percent: 100 }, shade: 3 },
    { name: 'achieved', result: two, shade: 4 },
  ])('of $name is $shade', ({ result, shade }) => {
    expect(shadeOf(result)).toBe(shade);
  });
});
