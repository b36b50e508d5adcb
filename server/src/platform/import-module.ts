import { readFile, stat } from 'node:fs/promises';
import { registerHooks } from 'node:module';
import { isAbsolute, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** What a module may import without bringing it along. */
const OURS = /^@waymark\//;
const SHARED = /^zod(?:\/|$)/;

// One copy of the kit for all modules, wherever their folders are: a verdict of another copy would not be one of ours.
registerHooks({
  resolve(specifier, context, next) {
    const here = { ...context, parentURL: import.meta.url };
    if (OURS.test(specifier)) return next(specifier, here);
    if (!SHARED.test(specifier)) return next(specifier, context);
    try {
      return next(specifier, context);
    } catch {
      return next(specifier, here);
    }
  },
});

/**
 * Imports what a package or a folder exports as `module`. It is not held to any contract here.
 *
 * @param source a package name, or a folder relative to `root`
 * @throws Error saying what to change, when it cannot be imported or exports no `module`
 */
export async function importModule(source: string, root: string): Promise<unknown> {
  const { module } = await importFrom(source, root);
  if (module === undefined)
    throw new Error(
      `"${source}" exports no \`module\`. Export what defineModule returns: \`export const module = defineModule({ … })\`.`,
    );
  return module;
}

async function importFrom(source: string, root: string): Promise<{ readonly module?: unknown }> {
  try {
    const entry = await entryOf(source, root);
    return (await import(/* @vite-ignore */ entry)) as { readonly module?: unknown };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`"${source}" could not be imported: ${reason}`, { cause: error });
  }
}

/** Whether a source is a path: it begins like one, or it has a slash, is no scoped package, and something is there. */
async function isPath(source: string, root: string): Promise<boolean> {
  if (isAbsolute(source) || source.startsWith('.')) return true;
  if (!source.includes('/') || source.startsWith('@')) return false;
  return stat(resolve(root, source)).then(
    () => true,
    () => false,
  );
}

/** A folder is imported by the entry that its package.json names; anything else is a package name. */
async function entryOf(source: string, root: string): Promise<string> {
  if (!(await isPath(source, root))) return source;
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
