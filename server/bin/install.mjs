import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

// This file runs on the machine's own Node with nothing installed: plain JavaScript, and Node's own modules alone.

export const root = fileURLToPath(new URL('../../', import.meta.url));

const bin = join(root, 'node_modules', '.bin');
const stamp = join(root, 'node_modules', '.waymark-installed');

/** The Node that came with the dependencies: the one that everything but the installer runs on. */
export const pinnedNode = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');

/** Environment in which every tool finds that Node first. */
export const environment = {
  ...process.env,
  PATH: `${bin}${process.platform === 'win32' ? ';' : ':'}${process.env.PATH ?? ''}`,
  TURBO_TELEMETRY_DISABLED: '1',
  DO_NOT_TRACK: '1',
};

/** Runs a command to its end; its output is shown. Resolves with its exit code. */
export function run(command, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, env: environment, stdio: 'inherit', shell: process.platform === 'win32', ...options });
    child.once('error', (error) => {
      console.error(`${command} could not be run: ${error.message}`);
      resolve(1);
    });
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

/** Installs dependencies unless exactly those of the lockfile are there. */
export async function installMissing() {
  const wanted = createHash('sha256').update(readFileSync(join(root, 'package-lock.json'))).digest('hex');
  if (existsSync(pinnedNode) && existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  console.log('Installing what is missing (about a minute the first time)…');
  const code = await run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  if (code !== 0) {
    console.error('The dependencies could not be installed: check the connection to the npm registry, then run the command again.');
    process.exit(code);
  }
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, wanted);
}

/** Builds what is not built from the present sources. */
export async function buildMissing() {
  const code = await run('npx', ['turbo', 'run', 'build', '--output-logs=errors-only', '--log-order=grouped', '--ui=stream'], { stdio: ['ignore', 'pipe', 'inherit'] });
  if (code !== 0) {
    console.error('The build failed. Run `npx turbo run build` to see why.');
    process.exit(code);
  }
}
