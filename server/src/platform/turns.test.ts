import { afterEach, describe, expect, it, vi } from 'vitest';
import { Turns } from './turns.ts';

afterEach(() => vi.useRealTimers());

describe('turns', () => {
  it('let so many work at once, and the others in their order', async () => {
    const turns = new Turns(2, 10);
    const log: string[] = [];
    let [working, most] = [0, 0];
    await Promise.all(
      ['a', 'b', 'c', 'd'].map((name) =>
        turns.take(async () => {
          working += 1;
          most = Math.max(most, working);
          log.push(name);
          await Promise.resolve();
          working -= 1;
        }),
      ),
    );
    expect([log.join(''), most]).toEqual(['abcd', 2]);
  });

  it('go on after one that fails', async () => {
    const turns = new Turns(1, 10);
    await expect(turns.take(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await turns.take(() => Promise.resolve('yes'))).toBe('yes');
  });

  it('are refused when too many wait, in a way that is told as "come back"', async () => {
    const turns = new Turns(1, 1);
    const never = new Promise<void>(() => undefined);
    void turns.take(() => never);
    void turns.take(() => never);
    await expect(turns.take(() => never)).rejects.toMatchObject({ code: '53300' });
  });

  it('are refused to who has waited too long, and go on with who has not', async () => {
    vi.useFakeTimers();
    const turns = new Turns(1, 10, 1_000);
    const end = await turns.begin();
    const first = turns.begin().catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(600);
    const second = turns.begin();
    await vi.advanceTimersByTimeAsync(600);
    expect(await first).toMatchObject({ code: '53300' });
    expect([turns.working, turns.waiting]).toEqual([1, 1]);
    end();
    (await second)();
    expect([turns.working, turns.waiting]).toEqual([0, 0]);
  });

  it('end once, however often they are ended', async () => {
    const turns = new Turns(1, 10);
    const end = await turns.begin();
    end();
    end();
    expect(turns.working).toBe(0);
  });
});
