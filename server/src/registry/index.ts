export { StoredEdition } from './edition.entity.ts';
export type { ModuleReport, Registry } from './registry.ts';
