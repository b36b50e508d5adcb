import { join } from 'node:path';
import { buildMissing, installMissing } from './prepare.mjs';
import { pinnedNode, root, run } from './processes.mjs';
import { serverOptions } from './server-options.mjs';

/** Installs and builds what is missing, then runs the server until it is stopped. */
export async function start() {
  await installMissing();
  await buildMissing();
  process.exit(await run(pinnedNode, [...serverOptions, join(root, 'server', 'dist', 'main.js')]));
}
