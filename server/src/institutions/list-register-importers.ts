import { toGlobalId } from '../platform/global-id.ts';
import type { RequestContext } from '../platform/request-context.ts';
import type { RegisterImporterType } from './register-import.types.ts';

/** The importers that plugins brought. */
export function listRegisterImporters({ services }: RequestContext): RegisterImporterType[] {
  return [...services.plugins.registers.values()].map(({ id, label, accepts }) => ({
    id: toGlobalId('RegisterImporter', id),
    key: id,
    label,
    accepts,
  }));
}
