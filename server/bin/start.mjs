import { join } from 'node:path';
import { buildMissing, installMissing } from './prepare.mjs';
import { environment, pinnedNode, root, run } from './processes.mjs';
import { serverEnvironment, serverOptions } from './server-options.mjs';

/** Installs and builds what is missing, then runs the server until it is stopped. */
export async function start() {
  await installMissing();
  await buildMissing();
  const env = { ...serverEnvironment, ...environment };
  process.exit(await run(pinnedNode, [...serverOptions, join(root, 'server', 'dist', 'main.js')], { env }));
}
