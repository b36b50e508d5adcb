import { readFile, stat } from 'node:fs/promises';
import { isAbsolute, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { checkModule, createRuleBook, isModule, type BenchmarkModule, type EvidenceType } from '@waymark/kit';
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
  const imported = await Promise.all(sources.map((source) => importModule(source, root)));
  const candidates = imported.flatMap(({ module }) => (isModule(module) ? [module] : []));
  const known = {
    rules: createRuleBook(candidates),
    evidenceTypes: new Map<string, EvidenceType>(
      candidates.flatMap(({ evidenceTypes }) => evidenceTypes.map((type) => [type.id, type])),
    ),
    editions: new Map(candidates.flatMap(({ sets }) => sets.map(({ edition }) => [edition.id, edition]))),
  };
  const seen = new Set<string>();
  return imported.map(({ source, module, failure }): ModuleReport => {
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

async function importModule(source: string, root: string): Promise<Imported> {
  try {
    const entry = await entryOf(source, root);
    const exports = (await import(/* @vite-ignore */ entry)) as { readonly module?: unknown };
    if (exports.module === undefined)
      return {
        source,
        module: null,
        failure: `"${source}" exports no \`module\`. Export what defineModule returns: \`export const module = defineModule({ … })\`.`,
      };
    return { source, module: exports.module, failure: null };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { source, module: null, failure: `"${source}" could not be imported: ${reason}` };
  }
}

/** A folder is imported by the entry that its package.json names; anything else is a package name. */
async function entryOf(source: string, root: string): Promise<string> {
  if (!isAbsolute(source) && !source.startsWith('.')) return source;
  const folder = resolve(root, source);
  if ((await stat(folder)).isFile()) return pathToFileURL(folder).href;
  const description = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as {
    readonly exports?: unknown;
    readonly main?: string;
  };
  return pathToFileURL(join(folder, mainOf(description.exports) ?? description.main ?? 'index.js')).href;
}

function mainOf(exports: unknown): string | null {
  if (typeof exports === 'string') return exports;
  if (typeof exports !== 'object' || exports === null) return null;
  const main: unknown =
    '.' in exports
      ? exports['.']
      : 'import' in exports
        ? exports.import
        : 'default' in exports
          ? exports.default
          : null;
  return main === exports ? null : mainOf(main);
}
