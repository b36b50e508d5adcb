import { toGlobalId } from '../platform/global-id.ts';
import { may } from '../platform/permission.ts';
import type { RequestContext } from '../platform/request-context.ts';
import type { RegisterImporterType } from './register-import.types.ts';

/** The importers that plugins brought, for those who may import; none for others. */
export function listRegisterImporters({ actor, services }: RequestContext): RegisterImporterType[] {
  if (!may(actor, 'import-register')) return [];
  return [...services.plugins.registers.values()].map(({ id, label, accepts }) => ({
    id: toGlobalId('RegisterImporter', id),
    key: id,
    label,
    accepts,
  }));
}
