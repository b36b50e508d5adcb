import { organisationOf } from '../platform/actor.ts';
import { pageWindow, toConnection, type Connection, type PageArgs } from '../platform/connection.ts';
import { Forbidden, NotFound } from '../platform/errors.ts';
import { may } from '../platform/permission.ts';
import type { RequestContext } from '../platform/request-context.ts';
import { ApiClient } from './api-client.entity.ts';

/**
 * One page of the programs of the actor's organisation, newest first.
 *
 * @throws Forbidden when the actor does not act for a partner
 */
export async function listApiClients({ em, actor }: RequestContext, args: PageArgs): Promise<Connection<ApiClient>> {
  const organisationId = organisationOf(actor);
  if (!may(actor, 'manage-api-clients') || organisationId === null) throw new Forbidden('see keys');
  const window = pageWindow(args, 'api clients');
  const [rows, total] = await em.findAndCount(
    ApiClient,
    { organisationId },
    { orderBy: { createdAt: 'desc', id: 'asc' }, ...window },
  );
  return toConnection(rows, total, window, 'api clients');
}

/**
 * Finds a program of the actor's organisation.
 *
 * @throws NotFound when there is none
 */
export async function findApiClient({ em, actor }: RequestContext, id: string): Promise<ApiClient> {
  const organisationId = organisationOf(actor);
  const client =
    organisationId !== null && may(actor, 'manage-api-clients')
      ? await em.findOne(ApiClient, { id, organisationId })
      : null;
  if (!client) throw new NotFound('API client');
  return client;
}
