import { createReadStream, createWriteStream } from 'node:fs';
import { join } from 'node:path';
import type { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { constants, createZstdCompress, createZstdDecompress } from 'node:zlib';
import type pg from 'pg';
import { from, to } from 'pg-copy-streams';
import { damaged, type TableRecord } from './manifest.ts';
import { Meter, nowhere } from './meter.ts';
import type { Progress } from './progress.ts';
import { copyIn, copyOut, fileOf, type Table } from './tables.ts';

/** Writes a table into the backup as it is in the client's transaction. */
export async function saveTable(
  client: pg.Client,
  table: Table,
  { folder, progress }: { readonly folder: string; readonly progress: Progress },
): Promise<TableRecord> {
  const { name, columns } = table;
  const meter = new Meter((rows) => progress.reached(`${name}: ${count(rows)} rows so far`));
  await pipeline(
    client.query(to(copyOut(table))),
    meter,
    createZstdCompress({ params: { [constants.ZSTD_c_checksumFlag]: 1 } }),
    createWriteStream(join(folder, fileOf(table)), { mode: 0o600, flush: true }),
  );
  return recorded({ name, columns }, meter);
}

/** What a table's rows are now: equal to the record of the backup exactly when the rows are equal. */
export async function measureTable(client: pg.Client, table: Table): Promise<TableRecord> {
  const meter = new Meter();
  await pipeline(client.query(to(copyOut(table))), meter, nowhere());
  return recorded(table, meter);
}

/**
 * Loads a table of the backup.
 *
 * @throws BackupProblem when its rows are not what was backed up
 */
export async function loadTable(
  client: pg.Client,
  record: TableRecord,
  { folder, progress }: { readonly folder: string; readonly progress: Progress },
): Promise<void> {
  await unpack(folder, record, progress, client.query(from(copyIn(record))));
}

/** @throws BackupProblem when a table of the backup is not what was written */
export async function checkTable(folder: string, record: TableRecord, progress: Progress): Promise<void> {
  await unpack(folder, record, progress, nowhere());
}

async function unpack(folder: string, record: TableRecord, progress: Progress, into: Writable): Promise<void> {
  const file = fileOf(record);
  const meter = new Meter((rows) =>
    progress.reached(`${record.name}: ${count(rows)} of ${count(record.rows)} rows so far`),
  );
  await pipeline(createReadStream(join(folder, file)), createZstdDecompress(), meter, into).catch((error: unknown) => {
    throw isDamage(error) ? damaged(file) : error;
  });
  const { rows, bytes, sha256 } = meter.result();
  if (sha256 !== record.sha256 || rows !== record.rows || bytes !== record.bytes) throw damaged(file);
}

/**
 * A file that is gone, cannot be unpacked, or holds what PostgreSQL takes for no rows of the table (class 22, or 23 when a
 * row is there twice).
 */
const isDamage = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && /^(ENOENT|EIO|Z_|ZSTD_|ERR_ZSTD|2[23]\d)/.test(String(error.code));

function recorded({ name, columns }: Pick<Table, 'name' | 'columns'>, meter: Meter): TableRecord {
  const { rows, bytes, sha256 } = meter.result();
  return { name, columns, rows, bytes, sha256 };
}

export const count = (number: number): string => number.toLocaleString('en-GB');
