#!/usr/bin/env node
// Written for any Node: what it runs needs the one that came with the dependencies.
const { spawnSync } = require('node:child_process');
const { join } = require('node:path');

const root = join(__dirname, '..', '..');
const node = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
const { status, error } = spawnSync(node, [join(root, 'server', 'cli', 'main.ts'), ...process.argv.slice(2)], {
  stdio: 'inherit',
});
if (error) console.error('Waymark is not installed yet: run npm ci in its folder first.');
process.exit(status ?? 1);
