import { defineEntity, p } from '@mikro-orm/postgresql';
import type { StoredOperation } from './stored-operation.ts';

const StoredProfileSchema = defineEntity({
  name: 'StoredProfile',
  tableName: 'profile',
  properties: {
    id: p.uuid().primary(),
    organisationId: p.uuid(),
    name: p.text(),
    slug: p.text(),
    editionLabel: p.text(),
    parentId: p.uuid(),
    operations: p.json<readonly StoredOperation[]>(),
    /** Goes up by one with every change. */
    revision: p.integer().version(),
    publishedEditionId: p.uuid().nullable(),
    createdAt: p.datetime(),
    updatedAt: p.datetime(),
  },
});

/** A region's changes to a set, until and after they are published. */
export class StoredProfile extends StoredProfileSchema.class {}
StoredProfileSchema.setClass(StoredProfile);
