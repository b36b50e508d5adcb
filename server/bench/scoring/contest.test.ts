import { expect, it } from 'vitest';
import { median } from '../figures.ts';
import { agree, contest } from './contest.ts';
import type { Contestant } from './contestants.ts';
import { layOut } from './course.ts';
import { report } from './report.ts';

const { contestants, sets, ...course } = await layOut(undefined, 10);

it('all contestants come to the same points and percentages', async () => {
  await expect(agree(contestants, sets)).resolves.toBeUndefined();
});

it('the answers come to many different results', async () => {
  const [first] = contestants;
  const results = await Promise.all(
    sets.map(async (answers) => JSON.stringify(first?.read(await first.score(answers)))),
  );
  expect(new Set(results).size).toBe(sets.length);
});

it('nobody is timed who comes to another result', async () => {
  const [first] = contestants as readonly [Contestant];
  const cheat: Contestant = {
    ...first,
    name: 'cheat',
    read: (result) => ({ ...first.read(result), items: [] }),
  };
  await expect(agree([first, cheat], sets)).rejects.toThrow('cheat and Waymark disagree about answers 0');
});

it('reports each contestant', async () => {
  const paces = await contest(contestants, sets, { rounds: 1, milliseconds: 1 });
  const text = report({ ...course, contestants, sets }, paces);
  for (const { name } of contestants) expect(text).toMatch(new RegExp(`^\\| ${name}.* \\| \\d`, 'm'));
});

it.each([
  { of: [3, 1, 2], is: 2 },
  { of: [4, 1, 3, 2], is: 2.5 },
])('the median of $of is $is', ({ of, is }) => {
  expect(median(of)).toBe(is);
});
