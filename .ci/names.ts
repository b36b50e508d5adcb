import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

// The core knows no benchmark: no file of server/ or client/ names a variant, a set, a benchmark or a rule. The names
// come from the modules that are configured, so that a new module is guarded against from its first day.

/** Fewer files than this were never the whole core: a gate that looked at nothing is red. */
const FEWEST_FILES = 100;

/** `package.json` says what is installed; it decides nothing. */
const EXEMPT = /(^|\/)package\.json$/;

/** Buttons have variants too, and call them by the same everyday words. */
const BUTTON_LOOK = /\bvariant\b\s*[?=]/;

export interface Slip {
  /** Path and line. */
  readonly place: string;
  readonly name: string;
}

/** What the core must not say. */
export interface ForbiddenNames {
  /** Forbidden wherever they stand: they are made of several words, so nobody says them by chance. */
  readonly anywhere: ReadonlySet<string>;
  /** Everyday words, forbidden as a whole string: that is how code would single one out. */
  readonly asString: ReadonlySet<string>;
}

interface LoadedModule {
  readonly id: string;
  readonly rules: readonly { readonly id: string }[];
  readonly sets: readonly { readonly edition: LoadedEdition }[];
}

interface LoadedEdition {
  readonly id: string;
  readonly set: string;
  readonly title: Readonly<Record<string, string>>;
  readonly benchmarks: readonly { readonly id: string; readonly title: Readonly<Record<string, string>> }[];
}

/** Sorts names by how they may be looked for. */
export function forbid(names: readonly string[]): ForbiddenNames {
  const several = (name: string): boolean => /[\s/@-]/.test(name);
  return {
    anywhere: new Set(names.filter(several).map((name) => name.toLowerCase())),
    asString: new Set(names.filter((name) => !several(name) && /[a-z]/i.test(name))),
  };
}

/** Names in one file. */
export function slipsIn(path: string, text: string, names: ForbiddenNames): readonly Slip[] {
  if (EXEMPT.test(path)) return [];
  return text.split('\n').flatMap((line, index) => {
    const place = `${path}:${index + 1}`;
    const lower = line.toLowerCase();
    const found = [...names.anywhere].filter((name) => wholeIn(lower, name));
    const strings =
      path.endsWith('.tsx') && BUTTON_LOOK.test(line)
        ? []
        : [...line.matchAll(/(['"`])([^'"`]+)\1/g)].map(([, , content]) => content ?? '');
    return [...found, ...strings.filter((content) => names.asString.has(content))].map((name) => ({ place, name }));
  });
}

/** Not as part of a longer name, such as `count-reaches-all` for `count-reaches`. */
function wholeIn(line: string, name: string): boolean {
  const before = line.split(name);
  return before.some((part, index) => {
    const next = before[index + 1];
    return next !== undefined && !/[\w-]$/.test(part) && !/^[\w-]/.test(next);
  });
}

/** Reads the names out of the modules that `waymark.config.ts` lists. */
export async function readNames(root: string): Promise<readonly string[]> {
  const { config } = (await import(pathToFileURL(join(root, 'waymark.config.ts')).href)) as {
    config: { modules: readonly string[] };
  };
  const modules = await Promise.all(config.modules.map((source) => importModule(root, source)));
  return config.modules.flatMap((source, index) => {
    const module = modules[index];
    if (module === undefined || module.sets.length + module.rules.length === 0) return [];
    return [source, ...namesOf(module)];
  });
}

async function importModule(root: string, source: string): Promise<LoadedModule> {
  const address = source.startsWith('.') ? pathToFileURL(resolve(root, source)).href : source;
  return ((await import(address)) as { module: LoadedModule }).module;
}

function namesOf({ id: moduleId, rules, sets }: LoadedModule): readonly string[] {
  const ofSets = sets.flatMap(({ edition: { id, set, title, benchmarks } }) => [
    id,
    set,
    ...Object.values(title),
    ...benchmarks.flatMap((benchmark) => [benchmark.id, ...Object.values(benchmark.title)]),
  ]);
  return [...(sets.length > 0 ? [moduleId] : []), ...ofSets, ...rules.map((rule) => rule.id)];
}

if (import.meta.main) {
  const root = resolve(import.meta.dirname, '..');
  const names = forbid(await readNames(root));
  const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard', 'server', 'client'], {
    cwd: root,
    encoding: 'utf8',
  })
    .split('\n')
    .filter((path) => /\.(ts|tsx|js|mjs|cjs|graphql|scss|css|html|json|md)$/.test(path));
  const slips = files.flatMap((path) => slipsIn(path, readFileSync(join(root, path), 'utf8'), names));
  for (const { place, name } of slips) console.error(`${place} names "${name}": the core may not know it.`);
  if (files.length < FEWEST_FILES)
    console.error(`Only ${files.length} files were looked at: where is the rest of the core?`);
  if (names.anywhere.size < 10)
    console.error('Hardly any name was found in the configured modules: the gate would see nothing.');
  process.exit(slips.length > 0 || files.length < FEWEST_FILES || names.anywhere.size < 10 ? 1 : 0);
}
