import { checkModule, createRuleBook, isModule, type BenchmarkModule, type EvidenceType } from '@waymark/kit';
import { importModule } from '../platform/import-module.ts';
import type { ModuleReport } from './registry.ts';

interface Imported {
  readonly source: string;
  readonly module: unknown;
  /** Why it could not be imported at all. */
  readonly failure: string | null;
}

/**
 * Imports the configured modules and holds each to the contract. One that breaks it is quarantined with the reasons;
 * the others are loaded. The order of the configuration does not matter.
 *
 * @param sources package names, or folders relative to `root`
 */
export async function loadModules(sources: readonly string[], root: string): Promise<readonly ModuleReport[]> {
  const all = await Promise.all(sources.map((source) => imported(source, root)));
  const candidates = all.flatMap(({ module }) => (isModule(module) ? [module] : []));
  const known = {
    rules: createRuleBook(candidates),
    evidenceTypes: new Map<string, EvidenceType>(
      candidates.flatMap(({ evidenceTypes }) => evidenceTypes.map((type) => [type.id, type])),
    ),
    editions: new Map(candidates.flatMap(({ sets }) => sets.map(({ edition }) => [edition.id, edition]))),
  };
  const seen = new Set<string>();
  return all.map(({ source, module, failure }): ModuleReport => {
    const id = idOf(module) ?? source;
    const refused = (code: string, message: string): ModuleReport => ({
      id,
      source,
      module: null,
      problems: [{ code, path: '', message }],
    });
    if (failure !== null) return refused('import-failed', failure);
    if (seen.has(id))
      return refused(
        'duplicate-module',
        `Another module already has the id "${id}". Give this one an id of its own, or remove one of the two from the configuration.`,
      );
    const problems = checkModule(module, known);
    if (problems.length > 0) return { id, source, module: null, problems };
    seen.add(id);
    return { id, source, module: module as BenchmarkModule, problems: [] };
  });
}

/** What the module calls itself, if that can be read. */
const idOf = (module: unknown): string | null =>
  typeof module === 'object' && module !== null && 'id' in module && typeof module.id === 'string' ? module.id : null;

async function imported(source: string, root: string): Promise<Imported> {
  try {
    return { source, module: await importModule(source, root), failure: null };
  } catch (error) {
    return { source, module: null, failure: error instanceof Error ? error.message : String(error) };
  }
}
