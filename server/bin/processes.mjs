import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

// Like its neighbours, this runs on the machine's own Node with nothing installed: plain JavaScript, Node's own modules.

/** The project's folder. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

const WINDOWS = process.platform === 'win32';

/** The Node that came with the dependencies: the one that everything but the installer runs on. */
export const pinnedNode = join(root, 'node_modules', 'node', 'bin', WINDOWS ? 'node.exe' : 'node');

/** Environment in which every tool finds that Node first, and reports to nobody. */
export const environment = {
  ...process.env,
  PATH: [join(root, 'node_modules', '.bin'), process.env.PATH ?? ''].join(WINDOWS ? ';' : ':'),
  TURBO_TELEMETRY_DISABLED: '1',
  DO_NOT_TRACK: '1',
};

const PARENT_CHECKED_EVERY_MS = 500;

/** What a shell reports for a program that Ctrl-C ended. */
export const INTERRUPTED = 130;

/**
 * Runs a program to its end with its output shown. Resolves with its exit code, which is 130 when Ctrl-C or a request to
 * stop ended it: whoever asked for that needs no explanation.
 */
export function run(program, args, { onOutput, ...options } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd: root, env: environment, stdio: 'inherit', ...options });
    child.stdout?.on('data', onOutput);
    child.stderr?.on('data', onOutput);
    // Ctrl-C in a terminal reaches the child too. This process waits for it, so that nothing writes after the prompt.
    const wait = () => {};
    const pass = (signal) => child.kill(signal);
    process.on('SIGINT', wait).on('SIGTERM', pass).on('SIGHUP', pass);
    const watch = whenOrphaned(() => child.kill('SIGTERM'));
    const end = (code) => {
      clearInterval(watch);
      process.off('SIGINT', wait).off('SIGTERM', pass).off('SIGHUP', pass);
      resolve(code);
    };
    child.once('error', (error) => {
      console.error(`${program} could not be run: ${error.message}`);
      end(1);
    });
    child.once('close', (code, signal) =>
      end(signal === null ? (code ?? 1) : signal === 'SIGKILL' ? 137 : INTERRUPTED),
    );
  });
}

/** npm passes a request to stop to the shell between it and us, which dies of it and tells nobody. */
function whenOrphaned(stop) {
  const parent = process.ppid;
  if (!process.env.npm_lifecycle_event || WINDOWS) return undefined;
  return setInterval(() => process.ppid === parent || stop(), PARENT_CHECKED_EVERY_MS);
}

/** npm is a script with another name on Windows, which only a shell finds. */
export const runNpm = (args, options = {}) => run('npm', args, { shell: WINDOWS, ...options });
