import { isAbsolute, relative, resolve } from 'node:path';
import type { BenchmarkModule } from '@waymark/kit';
import { readConfiguration } from '../src/platform/configuration.ts';
import { importModule } from '../src/platform/import-module.ts';
import { checkApart } from '../src/registry/check-apart.ts';

interface Options {
  /** The project's folder. */
  readonly root: string;
  /** The folder that paths are relative to. */
  readonly from: string;
  readonly json: boolean;
}

/**
 * Checks modules beside those that are configured, whose rules and evidence types they may use, and prints what is
 * wrong.
 *
 * @returns the exit code: 0 when all are sound, 1 otherwise
 */
export async function checkModules(paths: readonly string[], { root, from, json }: Options): Promise<number> {
  const { modules } = await readConfiguration(root);
  const sources = await Promise.all(paths.map((path) => sourceOf(path, from)));
  // A configured module is not also loaded under a second name, or it would be its own twin.
  const others = modules.filter((name) => !sources.includes(name) && !sources.some((one) => isSame(name, one, root)));
  const checked = await checkApart([...others, ...sources], root);
  const found = checked.filter(({ source }) => sources.includes(source));
  if (json) console.log(JSON.stringify(found, null, 2));
  else for (const one of found) console.log(await sentence(one, root));
  return found.every(({ problems }) => problems.length === 0) ? 0 : 1;
}

/** What begins with a dot or a slash is a path; anything else too, when there is something there. */
async function sourceOf(path: string, from: string): Promise<string> {
  const { existsSync } = await import('node:fs');
  const folder = isAbsolute(path) ? path : resolve(from, path);
  return path.startsWith('.') || isAbsolute(path) || existsSync(folder) ? folder : path;
}

/** Whether a configured package is the folder that is to be checked: workspaces are linked by their names. */
function isSame(name: string, folder: string, root: string): boolean {
  if (!isAbsolute(folder)) return false;
  try {
    return import.meta.resolve(name).startsWith(new URL(`file://${folder}/`).href);
  } catch {
    return relative(root, folder) === name;
  }
}

async function sentence(
  { source, id, problems }: Awaited<ReturnType<typeof checkApart>>[number],
  root: string,
): Promise<string> {
  if (problems.length > 0) {
    const lines = problems.map(
      ({ code, path, message }) => `  ${path === '' ? code : `${path} (${code})`}\n    ${message}`,
    );
    return [`${id}: ${problems.length === 1 ? 'one thing' : `${problems.length} things`} to change`, ...lines].join(
      '\n',
    );
  }
  const { sets, readings, crosswalks, evidenceTypes, rules, version } = (await importModule(
    source,
    root,
  )) as BenchmarkModule;
  const brings = [
    ...sets.map(({ edition }) => `the set ${edition.id}`),
    ...readings.map((reading) => `the reading ${reading.set}/${reading.edition} of ${reading.of}`),
    ...crosswalks.map(({ from, to }) => `the way from ${from} to ${to}`),
    ...evidenceTypes.map((type) => `the evidence type ${type.id}`),
    ...rules.map((rule) => `the rule ${rule.id}@${rule.revision}`),
  ];
  return [`${id} ${version}: sound. It brings`, ...brings.map((what) => `  ${what}`)].join('\n');
}
