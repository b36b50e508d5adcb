import { join } from 'node:path';
import { buildMissing, installMissing } from './prepare.mjs';
import { environment, pinnedNode, root, run, runNpm } from './processes.mjs';

/** Runs the server from its sources, restarting when they change, and the client's development server beside it. */
export async function dev() {
  await installMissing();
  await buildMissing();
  const tsx = join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs');
  const codes = await Promise.all([
    run(
      pinnedNode,
      [tsx, 'watch', '--tsconfig', join(root, 'server', 'tsconfig.json'), join(root, 'server', 'src', 'main.ts')],
      { env: { ...environment, NODE_ENV: 'development' } },
    ),
    runNpm(['run', 'dev', '-w', 'client']),
  ]);
  process.exit(Math.max(...codes));
}
