import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');

/** Builds the client, unless turbo has it built already. Returns its folder, or ends the process with what went wrong. */
export function builtClient(): string {
  const { status, stdout, stderr } = spawnSync(
    join(root, 'node_modules/.bin/turbo'),
    ['run', 'build', '--filter=@waymark/client', '--output-logs=errors-only', '--ui=stream'],
    { cwd: root, encoding: 'utf8', shell: process.platform === 'win32' },
  );
  const folder = join(root, 'client/dist');
  if (status === 0 && existsSync(join(folder, 'index.html'))) return folder;
  console.error(status === 0 ? 'There is no bundle to look at.' : `The client could not be built.\n${stdout}${stderr}`);
  process.exit(1);
}
