import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PROMISES } from '@waymark/kit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const inside = (folder: string) => join(folder, 'river-valley');

let guide: string;
let folder: string;
beforeAll(async () => {
  guide = await readFile(join(root, 'docs', 'add-a-module.md'), 'utf8');
  folder = await mkdtemp(join(tmpdir(), 'waymark-guide-'));
});
afterAll(() => rm(folder, { recursive: true }));

function run(program: string, args: readonly string[], cwd: string) {
  const { status, stdout, stderr } = spawnSync(program, args, { cwd, encoding: 'utf8' });
  return { status, said: `${stdout}${stderr}` };
}
const waymark = (...args: readonly string[]) =>
  run(process.execPath, [join(root, 'server', 'bin', 'waymark.cjs'), ...args], folder);

/** The blocks of code that name a file in their first line. */
const filesIn = (text: string): readonly (readonly [string, string])[] =>
  [...text.matchAll(/^```ts\n\/\/ (src\/\S+)\n([\s\S]*?)^```$/gm)].map(([, path = '', code = '']) => [path, code]);

describe('docs/add-a-module.md', () => {
  it('leads from nothing to a sound module with what it shows', async () => {
    expect(waymark('new-module', 'river-valley', '--in', '.').status).toBe(0);
    const files = filesIn(guide);
    expect(files.length).toBeGreaterThan(8);
    for (const [path, code] of files) {
      await mkdir(dirname(join(inside(folder), path)), { recursive: true });
      await writeFile(join(inside(folder), path), code);
    }
    expect(waymark('check-module', 'river-valley')).toMatchObject({
      status: 0,
      said: expect.stringMatching(/the set river-valley\/1[\s\S]*farm-visit[\s\S]*visits-with-proof@1/) as string,
    });
    const bin = join(root, 'node_modules', '.bin');
    expect(run(join(bin, 'tsc'), ['--noEmit'], inside(folder))).toEqual({ status: 0, said: '' });
    expect(run(join(bin, 'vitest'), ['run', '--root', '.'], inside(folder))).toMatchObject({ status: 0 });
  }, 60_000);

  it('shows no code of a file that is not run', () => {
    expect(guide.match(/^```ts$/gm)).toHaveLength(filesIn(guide).length);
  });

  it('lists what a module promises, and nothing else', () => {
    const listed = [...guide.matchAll(/^\| `([a-z-]+)` +\| (.+?) +\|$/gm)].map(([, id, promise]) => ({ id, promise }));
    expect(listed.filter(({ id }) => PROMISES.some((one) => one.id === id))).toEqual(PROMISES);
  });
});
