import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

// docs/kit.md is written from the docstrings of the kit. With --check it is compared instead.

const ROOT = resolve(import.meta.dirname, '..');
const PAGE = join(ROOT, 'docs', 'kit.md');
const INTRODUCTION = `<!-- Written by npm run docs:kit from the docstrings in plugins/kit/src. Change those. -->

# The kit

Everything that \`@waymark/kit\` exports. [Add a module](add-a-module.md) shows it in use.
`;

/**
 * Writes the reference of the kit's exports.
 *
 * @returns the page, or what is wrong: an export without a docstring
 */
export function describeKit(): { readonly page: string } | { readonly problem: string } {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-kit-docs-'));
  try {
    const options = ['--options', join(ROOT, '.ci', 'typedoc.json'), '--out', folder];
    const tool = join(ROOT, 'node_modules', 'typedoc', 'bin', 'typedoc');
    const { status, stdout, stderr } = spawnSync(process.execPath, [tool, ...options], { cwd: ROOT, encoding: 'utf8' });
    if (status !== 0) return { problem: `${stdout}${stderr}`.trim() };
    const page = readFileSync(join(folder, 'README.md'), 'utf8').replace(/^# .*\n/, INTRODUCTION);
    return { page };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What is wrong with a page as it is stored; null when it says what the docstrings say. */
export const stalenessOf = (stored: string, page: string): string | null =>
  stored === page ? null : 'docs/kit.md does not say what the docstrings say: run npm run docs:kit.';

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const described = describeKit();
  const problem =
    'problem' in described
      ? described.problem
      : process.argv.includes('--check')
        ? stalenessOf(readFileSync(PAGE, 'utf8'), described.page)
        : null;
  if (problem !== null) console.error(problem);
  else if ('page' in described) writeFileSync(PAGE, described.page);
  process.exit(problem === null ? 0 : 1);
}
