import { join } from 'node:path';
import { installMissing } from './prepare.mjs';
import { pinnedNode, root, run } from './processes.mjs';

/** Installs what is missing, then runs every gate but the tests. */
export async function check(args) {
  await installMissing();
  process.exit(await run(pinnedNode, [join(root, '.ci', 'check.ts'), ...args]));
}
