import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '..');

interface Turbo {
  readonly globalDependencies: readonly string[];
  readonly tasks: Readonly<Record<string, { readonly inputs?: readonly string[] }>>;
}

const { globalDependencies, tasks } = JSON.parse(readFileSync(resolve(root, 'turbo.json'), 'utf8')) as Turbo;
const inputs = Object.entries(tasks).flatMap(([task, { inputs: paths = [] }]) => paths.map((path) => ({ task, path })));

/** Where a path may begin: at the root for what says so, in any workspace for the rest. */
function matches(task: string, path: string): readonly string[] {
  const bare = path.replace(/^!/, '');
  const atRoot = bare.replace('$TURBO_ROOT$/', '');
  if (task.startsWith('//#') || atRoot !== bare) return globSync(atRoot, { cwd: root });
  return globSync(`{server,client,plugins/*,benchmarks/*}/${bare}`, {
    cwd: root,
    exclude: (name) => name === 'node_modules',
  });
}

// An input that does not exist looks like a promise to build again when it changes, and is none.
it.each(inputs.filter(({ path }) => path !== '$TURBO_DEFAULT$'))(
  '$task depends on $path, which exists',
  ({ task, path }) => {
    expect(matches(task, path)).not.toEqual([]);
  },
);

it.each(globalDependencies)('everything depends on %s, which exists', (path) => {
  expect(globSync(path, { cwd: root })).not.toEqual([]);
});
