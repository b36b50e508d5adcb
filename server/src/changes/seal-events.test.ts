import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase } from '../../testing/database.ts';
import { NOON, TestRegion } from '../../testing/region.ts';
import { ANONYMOUS } from '../platform/actor.ts';
import { connect } from '../persistence/orm.ts';
import { recordEvent } from './record-event.ts';

let region: TestRegion;
beforeAll(async () => {
  region = await TestRegion.start();
});
afterAll(() => region.stop());

const record = (em: EntityManager, streamId: string, type = 'thing.happened') =>
  recordEvent({ em, actor: ANONYMOUS, now: () => NOON }, { streamId, type, subject: randomUUID() });
const rows = <Row>(statement: string, ...values: unknown[]): Promise<Row[]> =>
  region.orm.em.fork().execute<Row[]>(statement, values);
const sequencesOf = async (streamId: string): Promise<readonly number[]> => {
  const seals = await rows<{ sequence: string }>(
    'select sequence from event_seal where stream_id = ? order by sequence',
    streamId,
  );
  return seals.map(({ sequence }) => Number(sequence));
};
/** Links whose hash is not that of their event and of the link before. */
const broken = () =>
  rows(`select s.stream_id from event_seal s join domain_event e on e.id = s.event_id
    left join event_seal b on b.stream_id = s.stream_id and b.sequence = s.sequence - 1
    where s.hash <> event_hash(coalesce(b.hash, ''), s.sequence, e)`);

describe('sealing events', () => {
  it('numbers the events of each stream from 1, without a gap where something was rolled back', async () => {
    const stream = randomUUID();
    const write = (fails: boolean) =>
      region.orm.em.fork().transactional(async (em) => {
        record(em, stream);
        await em.flush();
        if (fails) throw new Error('rolled back');
      });
    await write(false);
    await write(true).catch(() => undefined);
    await write(false);
    expect(await sequencesOf(stream)).toEqual([1, 2]);
  });

  it('seals nothing of a savepoint that was given up, and all of the rest', async () => {
    const stream = randomUUID();
    await region.orm.em.fork().transactional(async (em) => {
      record(em, stream, 'thing.first');
      await em.flush();
      await em
        .transactional(async (inner) => {
          record(inner, stream, 'thing.undone');
          await inner.flush();
          throw new Error('given up');
        })
        .catch(() => undefined);
      record(em, stream, 'thing.last');
      await em.flush();
    });
    const sealed = await rows<{ type: string }>(
      'select e.type from event_seal s join domain_event e on e.id = s.event_id where s.stream_id = ? order by s.sequence',
      stream,
    );
    expect(sealed.map(({ type }) => type)).toEqual(['thing.first', 'thing.last']);
  });

  it('neither locks up nor leaves a gap when many write to the same streams in any order', async () => {
    const streams = Array.from({ length: 8 }, () => randomUUID());
    const pick = (turn: number, worker: number) => streams[(turn * (worker + 3) + worker) % streams.length] as string;
    const work = Array.from({ length: 12 }, async (_, worker) => {
      for (let turn = 0; turn < 15; turn += 1) {
        await region.orm.em.fork().transactional(async (em) => {
          // Each flush apart, so that the order of the statements is the order of the streams.
          for (let event = 0; event < 5; event += 1) {
            record(em, pick(turn + event * 5, worker));
            await em.flush();
          }
        });
      }
    });
    await Promise.all(work);
    const all = await Promise.all(streams.map(sequencesOf));
    expect(all.flat()).toHaveLength(12 * 15 * 5);
    for (const sequences of all) expect(sequences).toEqual(sequences.map((_, index) => index + 1));
    expect(await broken()).toEqual([]);
  }, 30_000);

  it('lets others write to a stream while a long transaction that wrote to it is open', async () => {
    const stream = randomUUID();
    await region.orm.em.fork().transactional(async (long) => {
      record(long, stream);
      await long.flush();
      const other = region.orm.em.fork();
      record(other, stream);
      await other.flush();
      expect(await sequencesOf(stream)).toEqual([1]);
    });
    expect(await sequencesOf(stream)).toEqual([1, 2]);
  });

  it('waits for the references of its transaction before it locks a stream, so that neither waits for the other', async () => {
    const [one, two] = await Promise.all([client(), client()]);
    const stream = randomUUID();
    const organisation = (await region.organisation('region', 'The Region')).id;
    const insertEvent = `insert into domain_event (stream_id, type, subject, data, at) values ('${stream}', 'a.b', 's', '{}', now())`;
    await one.query('begin');
    await two.query('begin');
    // Its reference to the organisation is checked when it commits, and waits for the other, who holds the organisation.
    await one.query(insertEvent);
    await one.query(
      `insert into programme values ('${randomUUID()}', '${organisation}', 'P', '${(await region.edition()).id}', now())`,
    );
    await two.query(`select from organisation where id = '${organisation}' for update`);
    await two.query(insertEvent);
    const first = one.query('commit');
    await two.query('commit');
    await first;
    await Promise.all([one.end(), two.end()]);
    expect(await sequencesOf(stream)).toEqual([1, 2]);
  });

  it('leaves nothing behind of its own work', async () => {
    expect(await rows('select * from event_sealing')).toEqual([]);
  });
});

it('seals what was written before there were seals, in its order', async () => {
  const { url, drop } = await createTestDatabase();
  const orm = await connect(url);
  const execute = (statement: string) => orm.em.fork().execute<{ type: string }[]>(statement);
  await execute('drop schema public cascade; create schema public');
  await orm.migrator.up({ to: '20261124-000030-sign-in' });
  const stream = randomUUID();
  for (const type of ['a.first', 'a.second'])
    await execute(
      `insert into domain_event (stream_id, type, subject, data, at) values ('${stream}', '${type}', 's', '{}', now())`,
    );
  await orm.migrator.up();
  const sealed = await execute(
    `select e.type from event_seal s join domain_event e on e.id = s.event_id where s.stream_id = '${stream}' order by s.sequence`,
  );
  // The guards stand again.
  await expect(execute('delete from event_stream')).rejects.toThrow('is only ever added to');
  await orm.close();
  await drop();
  expect(sealed.map(({ type }) => type)).toEqual(['a.first', 'a.second']);
}, 30_000);

describe('what was written', () => {
  it.each([
    `update domain_event set type = 'x'`,
    `delete from domain_event`,
    `truncate domain_event`,
    `update event_seal set hash = ''`,
    `delete from event_seal`,
    `truncate event_seal`,
    `insert into event_seal values (gen_random_uuid(), 1, 0, '')`,
    `update event_stream set sequence = 0`,
    `delete from event_stream`,
    `truncate event_stream`,
  ])('is not changed by: %s', async (statement) => {
    await expect(rows(statement)).rejects.toThrow('is only ever added to');
  });
});

async function client(): Promise<pg.Client> {
  const connection = new pg.Client({ connectionString: region.url });
  await connection.connect();
  return connection;
}
