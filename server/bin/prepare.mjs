import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { INTERRUPTED, pinnedNode, root, run, runNpm } from './processes.mjs';

/** How often something is said while npm, which is silent outside a terminal, installs. */
const PROGRESS_EVERY_MS = 10_000;

/** A build that is over sooner needs no mention. */
const NOTICE_AFTER_MS = 1_500;

/** Installs dependencies unless those of the lockfile are there. Ends the process with a sentence when that fails. */
export async function installMissing() {
  if (existsSync(pinnedNode) && isInstalled()) return;
  console.log('Installing what is missing (a minute or two the first time)…');
  const began = Date.now();
  const progress = setInterval(
    () => console.log(`  still installing, ${Math.round((Date.now() - began) / 1000)} seconds so far`),
    PROGRESS_EVERY_MS,
  );
  const code = await runNpm(['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  clearInterval(progress);
  endUnless(
    code === 0,
    code,
    'The dependencies could not be installed: check the connection to the npm registry and the free disk space, then run the command again.',
  );
}

/** npm notes what it installed when it is done: an install that was cut short left no note. */
function isInstalled() {
  const wanted = packagesIn('package-lock.json');
  const present = packagesIn(join('node_modules', '.package-lock.json'));
  return Object.entries(wanted).every(
    ([path, { version, optional, link }]) =>
      // Workspaces are linked, not copied; optional packages may be for other machines.
      !path.includes('node_modules/') || optional || (present[path] && (link || present[path].version === version)),
  );
}

function packagesIn(lockfile) {
  try {
    return JSON.parse(readFileSync(join(root, lockfile), 'utf8')).packages;
  } catch {
    return {};
  }
}

/** Builds what is not built from the present sources; turbo knows which. What it prints is shown when it fails. */
export async function buildMissing() {
  const notice = setTimeout(() => console.log('Building what has changed…'), NOTICE_AFTER_MS);
  const output = [];
  const turbo = join(root, 'node_modules', 'turbo', 'bin', 'turbo');
  const code = await run(pinnedNode, [turbo, 'run', 'build', '--output-logs=errors-only', '--ui=stream'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    onOutput: (chunk) => output.push(chunk),
  });
  clearTimeout(notice);
  if (code !== 0 && code !== INTERRUPTED) process.stderr.write(Buffer.concat(output));
  endUnless(code === 0, code, 'The build failed: the reason is above.');
}

function endUnless(fine, code, sentence) {
  if (fine) return;
  if (code !== INTERRUPTED) console.error(sentence);
  process.exit(code);
}
