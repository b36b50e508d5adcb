import { defineEntity, p } from '@mikro-orm/postgresql';
import type { ApiScope } from '../platform/actor.ts';

const ApiClientSchema = defineEntity({
  name: 'ApiClient',
  tableName: 'api_client',
  properties: {
    id: p.uuid().primary(),
    organisationId: p.uuid(),
    name: p.text(),
    /** The recognisable beginning of the key, safe to show. */
    keyPrefix: p.text(),
    /** SHA-256 of the whole key: it is random enough to need no slow hash. */
    keyHash: p.string(),
    scopes: p.array().$type<ApiScope[]>(),
    createdBy: p.uuid(),
    createdAt: p.datetime(),
    /** Last day on which it works, ISO. */
    expiresOn: p.date(),
    lastUsedOn: p.date().nullable(),
    revokedAt: p.datetime().nullable(),
  },
});

/** A partner's program, known by its key. */
export class ApiClient extends ApiClientSchema.class {}
ApiClientSchema.setClass(ApiClient);
