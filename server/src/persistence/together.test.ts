import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { together } from './together.ts';

it('gives what each gives, in order', async () => {
  expect(await together([wait(5).then(() => 1), Promise.resolve('two')])).toEqual([1, 'two']);
});

it('fails with what failed, and not before the others are done', async () => {
  let done = false;
  const slow = wait(20).then(() => (done = true));
  await expect(together([slow, Promise.reject(new Error('lost'))])).rejects.toThrow('lost');
  expect(done).toBe(true);
});

it('fails with what failed first, wherever that stands', async () => {
  const later = wait(20).then(() => {
    throw new Error('the transaction is aborted');
  });
  await expect(together([later, Promise.reject(new Error('the disk is full'))])).rejects.toThrow('the disk is full');
});
