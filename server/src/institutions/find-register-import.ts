import { pageWindow, toConnection, type Connection, type PageArgs } from '../platform/connection.ts';
import { organisationOf } from '../platform/actor.ts';
import { Forbidden, NotFound } from '../platform/errors.ts';
import { may } from '../platform/permission.ts';
import type { RequestContext } from '../platform/request-context.ts';
import { RegisterImport, RejectedRow } from './register-import.entity.ts';

/**
 * One page of the imports of the actor's organisation, newest first.
 *
 * @throws Forbidden when the actor does not import registers
 */
export async function listRegisterImports(
  { em, actor }: RequestContext,
  args: PageArgs,
): Promise<Connection<RegisterImport>> {
  const organisationId = organisationOf(actor);
  if (!may(actor, 'import-register') || organisationId === null) throw new Forbidden('see register imports');
  const window = pageWindow(args, 'register imports');
  const [rows, total] = await em.findAndCount(
    RegisterImport,
    { organisationId },
    { orderBy: { startedAt: 'desc', id: 'asc' }, ...window },
  );
  return toConnection(rows, total, window, 'register imports');
}

/**
 * Finds an import of the actor's organisation.
 *
 * @throws NotFound when there is none
 */
export async function findRegisterImport({ em, actor }: RequestContext, id: string): Promise<RegisterImport> {
  const organisationId = organisationOf(actor);
  const found =
    organisationId !== null && may(actor, 'import-register')
      ? await em.findOne(RegisterImport, { id, organisationId })
      : null;
  if (!found) throw new NotFound('register import');
  return found;
}

/** One page of the rows of an import that were not imported, in the order of the file. */
export async function listRejectedRows(
  { em }: RequestContext,
  importId: string,
  args: PageArgs,
): Promise<Connection<RejectedRow>> {
  const list = `rejected rows ${importId}`;
  const window = pageWindow(args, list);
  const [rows, total] = await em.findAndCount(RejectedRow, { importId }, { orderBy: { line: 'asc' }, ...window });
  return toConnection(rows, total, window, list);
}
