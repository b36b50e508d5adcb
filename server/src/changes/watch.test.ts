import { describe, expect, it } from 'vitest';
import type { Signal } from './signal.ts';
import { Watch } from './watch.ts';

const at = new Date('2026-10-01T11:00:00Z');
const signal = (type: string, subject = 's'): Signal => ({ type, streamId: 'here', subject, actorId: null, at });
const watchHere = (ended = (): void => undefined): Watch => new Watch(({ streamId }) => streamId === 'here', ended);

describe('a watch', () => {
  it('gives what is wanted in its order, and nothing else', async () => {
    const watch = watchHere();
    watch.tell({ ...signal('elsewhere'), streamId: 'there' });
    watch.tell(signal('first'));
    watch.tell(signal('second'));
    expect([(await watch.next()).value?.type, (await watch.next()).value?.type]).toEqual(['first', 'second']);
  });

  it('waits for what has not happened yet', async () => {
    const watch = watchHere();
    const next = watch.next();
    watch.tell(signal('late'));
    expect((await next).value?.type).toBe('late');
  });

  it('tells once what happens to the same thing again before it was told', async () => {
    const watch = watchHere();
    for (const subject of ['a', 'b', 'a']) watch.tell(signal('changed', subject));
    expect([(await watch.next()).value?.subject, (await watch.next()).value?.subject]).toEqual(['b', 'a']);
  });

  it('says that something was missed when it cannot keep up', async () => {
    const watch = watchHere();
    for (let count = 0; count <= 100; count += 1) watch.tell(signal('changed', String(count)));
    expect((await watch.next()).value).toMatchObject({ type: 'missed', streamId: null });
    watch.tell(signal('after'));
    expect((await watch.next()).value?.type).toBe('after');
  });

  it('ends at once while it waits, and says so once', async () => {
    let ended = 0;
    const watch = watchHere(() => (ended += 1));
    const next = watch.next();
    await watch.return();
    await watch.return();
    watch.tell(signal('too late'));
    expect(await next).toEqual({ done: true, value: undefined });
    expect(await watch.next()).toEqual({ done: true, value: undefined });
    expect(ended).toBe(1);
  });
});
