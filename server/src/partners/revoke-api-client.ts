import { recordEvent } from '../changes/index.ts';
import { idOf } from '../platform/global-id.ts';
import type { RequestContext } from '../platform/request-context.ts';
import type { ApiClient } from './api-client.entity.ts';
import { findApiClient } from './find-api-client.ts';

/**
 * Ends a key, from its next request on. Ending it again changes nothing.
 *
 * @throws NotFound when there is no such program in the actor's organisation
 */
export async function revokeApiClient(context: RequestContext, clientId: string): Promise<ApiClient> {
  const { em, now } = context;
  const client = await findApiClient(context, idOf('ApiClient', clientId));
  if (client.revokedAt) return client;
  client.revokedAt = now();
  recordEvent(context, { streamId: client.organisationId, type: 'api-client.revoked', subject: client.id });
  await em.flush();
  return client;
}
