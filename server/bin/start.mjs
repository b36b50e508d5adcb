import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { buildMissing, environment, installMissing, pinnedNode, root } from './install.mjs';

await installMissing();
await buildMissing();

const server = spawn(pinnedNode, ['--enable-source-maps', join(root, 'server', 'dist', 'main.js')], { cwd: root, env: environment, stdio: 'inherit' });
// Ctrl-C reaches the server from the terminal itself; from anywhere else it is passed on. Either way the server ends first.
process.on('SIGINT', () => {});
process.on('SIGTERM', () => server.kill('SIGTERM'));
server.once('exit', (code, signal) => process.exit(signal === null ? (code ?? 1) : 1));
