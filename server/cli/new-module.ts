import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';

interface Options {
  /** The project's folder. */
  readonly root: string;
  /** The folder that `folder` is relative to. */
  readonly from: string;
  /** Where to make it; without it, the project's `benchmarks`. */
  readonly folder?: string;
}

const NAME = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/** What a module outside the project finds there, so that its tests run without an install of its own. */
const LINKED = ['@waymark', 'zod', 'vitest', 'typescript', '.bin'];

/**
 * Makes a package from the template and says how to go on.
 *
 * @returns the exit code: 1 when the name cannot be used or the folder is there already
 */
export async function newModule(name: string, { root, from, folder }: Options): Promise<number> {
  if (!NAME.test(name) || name.length > 60) {
    console.error(`"${name}" cannot name a module: write small letters, digits and single hyphens, such as "my-set".`);
    return 1;
  }
  const target = folder === undefined ? join(root, 'benchmarks', name) : resolve(from, folder, name);
  if (existsSync(target)) {
    console.error(`There is something at ${target} already: choose another name, or another folder with --in.`);
    return 1;
  }
  await mkdir(target, { recursive: true });
  await cp(join(root, 'plugins', 'kit', 'template'), target, {
    recursive: true,
    filter: (source) => !source.includes('node_modules'),
  });
  await rename(target, name);
  const inside = !relative(root, target).startsWith('..');
  if (!inside) await linkDependencies(target, root);
  console.log(howToGoOn(relative(from, target) || '.'));
  return 0;
}

/** Puts the name in place of the template's. */
async function rename(folder: string, name: string): Promise<void> {
  const title = name.charAt(0).toUpperCase() + name.slice(1).replaceAll('-', ' ');
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const text = await readFile(path, 'utf8');
    await writeFile(path, text.replaceAll('my-set', name).replaceAll('My set', title));
  }
}

async function linkDependencies(target: string, root: string): Promise<void> {
  await mkdir(join(target, 'node_modules'));
  for (const name of LINKED)
    await symlink(join(root, 'node_modules', name), join(target, 'node_modules', name), 'junction');
}

const howToGoOn = (path: string): string => `Made ${path}: a set with one benchmark. Go on with:

  npx waymark check-module ${path}     hold it to the contract
  npm test --prefix ${path}            run its examples
  WAYMARK_MODULES=${path} npm start    see it in the browser

docs/add-a-module.md leads through the rest.`;
