import { defineEntity, p } from '@mikro-orm/postgresql';

const StoredFileSchema = defineEntity({
  name: 'StoredFile',
  tableName: 'stored_file',
  properties: {
    id: p.uuid().primary(),
    /** The institution whose evidence it is; null while it is only uploaded, or belongs to a register import. */
    institutionId: p.uuid().nullable(),
    evidenceId: p.uuid().nullable(),
    /** A safe form of the name that it was uploaded with. */
    name: p.text(),
    /** Decided by content. */
    mediaType: p.text(),
    bytes: p.bigint('number'),
    sha256: p.string(),
    uploadedBy: p.uuid(),
    uploadedAt: p.datetime(),
  },
});

/** A file in the file store, named by its id there. */
export class StoredFile extends StoredFileSchema.class {}
StoredFileSchema.setClass(StoredFile);
