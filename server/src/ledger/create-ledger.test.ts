import { randomUUID } from 'node:crypto';
import { sql } from '@mikro-orm/postgresql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NOON, TestRegion } from '../../testing/region.ts';
import type { Institution } from '../institutions/index.ts';
import { asServer } from '../persistence/as-server.ts';
import { Access } from './access.entity.ts';
import { createLedger } from './create-ledger.ts';
import type { Reading } from './waiting-reads.ts';

let region: TestRegion;
let schools: readonly Institution[];

beforeAll(async () => {
  region = await TestRegion.start();
  schools = await Promise.all(['Alder', 'Birch', 'Cedar'].map((name) => region.institution(name)));
});
afterAll(() => region.stop());

const HOUR_MS = 3_600_000;
const reading = (changes: Partial<Reading> = {}): Reading => ({
  day: '2026-10-01',
  organisationId: randomUUID(),
  readerId: randomUUID(),
  readerKind: 'person',
  readerName: 'Rea Der',
  level: 'headline',
  door: 'page',
  ...changes,
});
const ledgerOf = (options: Partial<Parameters<typeof createLedger>[0]> = {}) =>
  createLedger({ em: () => asServer(region.orm), report: () => undefined, delayMs: HOUR_MS, ...options });
const written = (readerId: string) =>
  region.orm.em.fork().find(Access, { readerId }, { orderBy: { institutionId: 'asc' } });
const ids = () => schools.map(({ id }) => id);
const later = (minutes: number) => new Date(NOON.getTime() + minutes * 60_000);

describe('the ledger', () => {
  it('adds reads of one reader, level, door and day together, with the first and the last time', async () => {
    const ledger = ledgerOf();
    const read = reading();
    for (const minutes of [5, 0, 9]) void ledger.note(read, ids(), later(minutes));
    await ledger.flush();
    void ledger.note(read, ids().slice(0, 1), later(20));
    await ledger.flush();
    const rows = await written(read.readerId);
    expect(rows).toHaveLength(3);
    expect(rows.find(({ institutionId }) => institutionId === ids()[0])).toMatchObject({
      count: 4,
      firstAt: NOON,
      lastAt: later(20),
    });
    expect(rows.filter(({ count }) => count === 3)).toHaveLength(2);
  });

  it('writes a sum at once, and how often it was read again a while later', async () => {
    const ledger = ledgerOf({ delayMs: 1, sumsEveryMs: HOUR_MS });
    const read = reading({ door: 'aggregate' });
    const cohort = sql`select id as institution_id from institution`;
    const countOf = async () => (await written(read.readerId)).map(({ count }) => count);
    void ledger.noteCohort(read, cohort, NOON);
    await expect.poll(countOf).toEqual([1, 1, 1]);
    void ledger.noteCohort(read, cohort, later(1));
    void ledger.note({ ...read, door: 'page' }, ids().slice(0, 1), NOON);
    await expect.poll(async () => (await written(read.readerId)).length).toBe(4);
    expect((await countOf()).toSorted()).toEqual([1, 1, 1, 1]);
    await ledger.flush();
    expect((await countOf()).toSorted()).toEqual([1, 2, 2, 2]);
  });

  it('keeps levels, doors and days apart', async () => {
    const ledger = ledgerOf();
    const read = reading();
    for (const change of [{}, { level: 'evidence' }, { door: 'subscription' }, { day: '2026-10-02' }] as const)
      void ledger.note({ ...read, ...change }, ids().slice(0, 1), NOON);
    await ledger.stop();
    expect(await written(read.readerId)).toHaveLength(4);
  });

  it('writes a sum for each institution that it was over', async () => {
    const ledger = ledgerOf();
    const read = reading({ door: 'aggregate' });
    const cohort = sql`select id as institution_id from institution where id in (${ids()})`;
    void ledger.noteCohort(read, cohort, NOON);
    void ledger.noteCohort(read, cohort, later(1));
    await ledger.flush();
    expect((await written(read.readerId)).map(({ count }) => count)).toEqual([2, 2, 2]);
  });

  it('writes the pseudonym of whoever was erased meanwhile, for one institution and for a sum', async () => {
    const ledger = ledgerOf();
    const { id: readerId } = await region.person(await region.organisation('partner', 'P'), 'partner', 'Rea Der');
    void ledger.note(reading({ readerId }), ids(), NOON);
    const cohort = sql`select id as institution_id from institution where id in (${ids()})`;
    void ledger.noteCohort(reading({ readerId, door: 'aggregate' }), cohort, NOON);
    await region.orm.em
      .fork()
      .execute(`update person set name = 'Former user', erased_at = ? where id = ?`, [NOON, readerId]);
    await ledger.flush();
    expect((await written(readerId)).map(({ readerName }) => readerName)).toEqual(Array(6).fill('Former user'));
  });

  it('writes by itself after a while, and nobody waits for it', async () => {
    const ledger = ledgerOf({ delayMs: 20 });
    const read = reading();
    expect(ledger.note(read, ids(), NOON)).toBeNull();
    await expect.poll(async () => (await written(read.readerId)).length, { timeout: 5_000 }).toBe(3);
  });

  it('loses nothing of a burst from many requests at once, on two servers', async () => {
    const ledgers = [ledgerOf({ delayMs: 5, most: 50 }), ledgerOf({ delayMs: 5, most: 50 })];
    const read = reading();
    await Promise.all(
      Array.from({ length: 400 }, async (_, index) => {
        if (index % 20 === 0) await new Promise((resolve) => setTimeout(resolve, index / 4));
        await ledgers[index % 2]?.note({ ...read, organisationId: read.readerId }, ids(), later(index));
      }),
    );
    await Promise.all(ledgers.map((ledger) => ledger.stop()));
    expect((await written(read.readerId)).map(({ count }) => count)).toEqual([400, 400, 400]);
  });

  it('has the reader wait once there is no room, and writes first', async () => {
    const ledger = ledgerOf({ most: 2 });
    const read = reading();
    await ledger.note(read, ids(), NOON);
    expect(await written(read.readerId)).toHaveLength(3);
  });

  it('keeps what could not be written, tells of it, and writes it later', async () => {
    const told: unknown[] = [];
    let broken = true;
    const ledger = ledgerOf({
      report: (error) => void told.push(error),
      em: () => {
        if (broken) throw new Error('the database is away');
        return asServer(region.orm);
      },
    });
    const read = reading();
    void ledger.note(read, ids(), NOON);
    await expect(ledger.flush()).rejects.toThrow('the database is away');
    await ledger.stop();
    expect(told).toHaveLength(1);
    broken = false;
    void ledger.note(read, ids(), NOON);
    await ledger.stop();
    expect((await written(read.readerId)).map(({ count }) => count)).toEqual([2, 2, 2]);
  });
});
