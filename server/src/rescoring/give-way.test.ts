import { expect, it } from 'vitest';
import { giveWay } from './give-way.ts';

/** How often it looks, when it finds requests these many times. */
async function looks(busy: number): Promise<number> {
  let looked = 0;
  await giveWay(() => {
    looked += 1;
    return Promise.resolve(looked <= busy);
  });
  return looked;
}

it.each([
  { name: 'nobody asks for anything', busy: 0, expected: 1 },
  { name: 'requests come to an end', busy: 3, expected: 4 },
  { name: 'requests never end', busy: Infinity, expected: 20 },
])('goes on when $name', async ({ busy, expected }) => {
  expect(await looks(busy)).toBe(expected);
});
