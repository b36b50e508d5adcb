import { defineEntity, p } from '@mikro-orm/postgresql';

export type RegisterImportState = 'waiting' | 'running' | 'finished' | 'refused' | 'failed';

const RegisterImportSchema = defineEntity({
  name: 'RegisterImport',
  tableName: 'register_import',
  properties: {
    id: p.uuid().primary(),
    organisationId: p.uuid(),
    importer: p.string(),
    fileId: p.uuid(),
    fileName: p.text(),
    state: p.string().$type<RegisterImportState>(),
    /** Why the whole file was refused, in a sentence. */
    refusal: p.text().nullable(),
    bytesRead: p.bigint('number'),
    bytesTotal: p.bigint('number'),
    added: p.integer().default(0),
    updated: p.integer().default(0),
    unchanged: p.integer().default(0),
    skipped: p.integer().default(0),
    rejected: p.integer().default(0),
    startedBy: p.uuid(),
    startedByName: p.text(),
    startedAt: p.datetime(),
    finishedAt: p.datetime().nullable(),
  },
});

/** One reading of a register file, with what came of its rows. */
export class RegisterImport extends RegisterImportSchema.class {}
RegisterImportSchema.setClass(RegisterImport);

const RejectedRowSchema = defineEntity({
  name: 'RejectedRow',
  tableName: 'register_import_row',
  properties: {
    importId: p.uuid().primary(),
    /** Line of the file as an editor shows it, from 1. */
    line: p.integer().primary(),
    name: p.text().nullable(),
    columnName: p.text().nullable(),
    value: p.text().nullable(),
    reason: p.text(),
  },
});

/** A row that was not imported, and why. */
export class RejectedRow extends RejectedRowSchema.class {}
RejectedRowSchema.setClass(RejectedRow);
