import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { NOON, TestRegion } from '../../testing/region.ts';
import type { PersonActor } from '../platform/actor.ts';
import type { Services } from '../platform/services.ts';
import { sweepUploads } from './sweep-uploads.ts';

const HOUR_MS = 60 * 60 * 1000;

let region: TestRegion;
let leader: PersonActor;
let removed: string[];

beforeAll(async () => {
  region = await TestRegion.start();
  leader = await region.person(await region.institution('Alder'), 'careers-leader');
});
beforeEach(() => {
  removed = [];
});
afterAll(() => region.stop());

const rowsOf = <Row>(statement: string, ...values: readonly unknown[]): Promise<Row[]> =>
  region.orm.em.fork().execute<Row[]>(statement, [...values]);

async function upload({ hoursAgo, evidence = false }: { hoursAgo: number; evidence?: boolean }): Promise<string> {
  const id = randomUUID();
  await rowsOf(
    `insert into stored_file values (?, ?, ?, 'plan.pdf', 'application/pdf', 3, 'x', ?, ?)`,
    id,
    evidence ? leader.membership?.organisationId : null,
    evidence ? randomUUID() : null,
    leader.id,
    new Date(NOON.getTime() - hoursAgo * HOUR_MS),
  );
  return id;
}

async function sweep(remove = async (id: string) => void removed.push(id)): Promise<void> {
  await sweepUploads({ orm: region.orm, files: { remove } as Services['files'] }, NOON);
}

const isThere = async (id: string) => (await rowsOf('select from stored_file where id = ?', id)).length === 1;

describe('the sweep of uploads', () => {
  it('removes what nothing came to use in a day, file and all', async () => {
    const unused = await upload({ hoursAgo: 25 });
    await sweep();
    expect([removed, await isThere(unused)]).toEqual([[unused], false]);
  });

  it.each([
    { name: 'an upload of today', made: () => upload({ hoursAgo: 23 }) },
    { name: 'a file of evidence', made: () => upload({ hoursAgo: 1000, evidence: true }) },
    {
      name: 'the file of a register import',
      made: async () => {
        const id = await upload({ hoursAgo: 1000 });
        await rowsOf(
          `insert into register_import (id, organisation_id, importer, file_id, file_name, state, bytes_total, started_by, started_by_name, started_at)
           values (gen_random_uuid(), ?, 'any', ?, 'register.csv', 'finished', 3, ?, 'Ada', ?)`,
          leader.membership?.organisationId,
          id,
          leader.id,
          NOON,
        );
        return id;
      },
    },
  ])('keeps $name', async ({ made }) => {
    const kept = await made();
    await sweep();
    expect([removed, await isThere(kept)]).toEqual([[], true]);
  });

  it('removes a file that was taken off its evidence, unless its institution is under a legal hold', async () => {
    const takenOff = await upload({ hoursAgo: 25, evidence: true });
    await rowsOf('update stored_file set evidence_id = null where id = ?', takenOff);
    await rowsOf(
      `insert into legal_hold values (?, gen_random_uuid(), 'Audit', ?, ?)`,
      leader.membership?.organisationId,
      NOON,
      leader.id,
    );
    await sweep();
    expect([removed, await isThere(takenOff)]).toEqual([[], true]);
    await rowsOf('update legal_hold set lifted_at = ?', NOON);
    await sweep();
    expect([removed, await isThere(takenOff)]).toEqual([[takenOff], false]);
  });

  it('comes back to what it could not remove', async () => {
    const unused = await upload({ hoursAgo: 25 });
    await expect(sweep(() => Promise.reject(new Error('disk')))).rejects.toThrow('disk');
    expect(await isThere(unused)).toBe(true);
    await sweep();
    expect(removed).toEqual([unused]);
  });
});
