import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TestRegion } from '../../testing/region.ts';
import { ANONYMOUS } from '../platform/actor.ts';
import { listenForChanges, type ChangeStream } from './listen-for-changes.ts';
import { asServer } from '../persistence/as-server.ts';
import { recordEvent } from './record-event.ts';
import type { Watch } from './watch.ts';

let region: TestRegion;
let changes: ChangeStream;

beforeAll(async () => {
  region = await TestRegion.start();
  changes = await listenForChanges(region.url, { onError: () => undefined, retryMs: 20, tickMs: 10_000 });
});
afterAll(async () => {
  await changes.stop();
  await region.stop();
});

const streamId = randomUUID();
const watchStream = (): Watch => changes.watch((signal) => signal.streamId === streamId);
const typesOf = async (watch: Watch, count: number): Promise<readonly (string | undefined)[]> => {
  const types: (string | undefined)[] = [];
  while (types.length < count) types.push((await watch.next()).value?.type);
  return types;
};
const record = (context: Parameters<typeof recordEvent>[0], type: string) =>
  recordEvent(context, { streamId, type, subject: randomUUID() });

describe('the stream of changes', () => {
  it('tells each event once its transaction has committed, and none that was rolled back', async () => {
    const watch = watchStream();
    const { now } = region.as(ANONYMOUS);
    const em = asServer(region.services.orm);
    await em
      .transactional(async (inner) => {
        record({ em: inner, actor: ANONYMOUS, now }, 'thing.undone');
        await inner.flush();
        throw new Error('rolled back');
      })
      .catch(() => undefined);
    await em.transactional(async (inner) => {
      record({ em: inner, actor: ANONYMOUS, now }, 'thing.done');
      await inner.flush();
    });
    expect(await typesOf(watch, 1)).toEqual(['thing.done']);
    await watch.return();
  });

  it('says that something may have been missed when its connection was lost, and goes on', async () => {
    const watch = watchStream();
    await region.orm.em.fork()
      .execute(`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'waymark changes'
                and datname = current_database()`);
    expect(await typesOf(watch, 1)).toEqual(['missed']);
    const context = { ...region.as(ANONYMOUS), em: asServer(region.services.orm) };
    record(context, 'thing.done');
    await context.em.flush();
    expect(await typesOf(watch, 1)).toEqual(['thing.done']);
    await watch.return();
  });
});
