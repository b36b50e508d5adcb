#!/usr/bin/env node
// Written for any Node: what it runs needs the one that came with the dependencies.
const { spawnSync } = require('node:child_process');
const { join } = require('node:path');
const { pathToFileURL } = require('node:url');

const root = join(__dirname, '..', '..');
const node = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
// This command loads the server's own parts, whose decorators Node does not read by itself.
const reader = process.argv[2] === 'invite' ? ['--import', pathToFileURL(require.resolve('tsx')).href] : [];
const program = [...reader, join(root, 'server', 'cli', 'main.ts'), ...process.argv.slice(2)];
const env = { ...process.env, TSX_TSCONFIG_PATH: join(root, 'server', 'tsconfig.json') };
const { status, error } = spawnSync(node, program, { stdio: 'inherit', env });
if (error) console.error('Waymark is not installed yet: run npm ci in its folder first.');
process.exit(status ?? 1);
