import { defineEntity, p } from '@mikro-orm/postgresql';
import type { Edition } from '@waymark/kit';

const StoredEditionSchema = defineEntity({
  name: 'StoredEdition',
  tableName: 'edition',
  properties: {
    id: p.uuid().primary(),
    /** `set-id/edition-id`. */
    key: p.text(),
    setId: p.text(),
    /** SHA-256 of the definition as canonical JSON. */
    hash: p.string(),
    status: p.string().$type<'shipped' | 'published'>(),
    definition: p.json<Edition>(),
    /** The module that shipped it or its ancestor; says on whom its rules depend. */
    moduleId: p.text(),
    parentId: p.uuid().nullable(),
    organisationId: p.uuid().nullable(),
    publishedAt: p.datetime().nullable(),
    /** When a shipped edition was replaced by another definition of the same key; assessments keep the old one. */
    supersededAt: p.datetime().nullable(),
    createdAt: p.datetime(),
  },
});

/** An edition for ever: its definition is never changed once stored. */
export class StoredEdition extends StoredEditionSchema.class {}
StoredEditionSchema.setClass(StoredEdition);
