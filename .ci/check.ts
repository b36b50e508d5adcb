import { spawnSync } from 'node:child_process';
import { GATES, type Gate } from './gates.ts';

// Runs all gates, the failed ones too: whoever mends wants the whole list.

const only = process.argv.slice(2);
const chosen = GATES.filter(({ name }) => only.length === 0 || only.includes(name));
const failed = chosen.filter((gate) => !passes(gate)).map(({ name }) => name);

if (chosen.length === 0)
  console.error(`There is no such gate. There are: ${GATES.map(({ name }) => name).join(', ')}.`);
else if (failed.length > 0) console.error(`\nFailed: ${failed.join(', ')}. Much of it is mended by npm run fix.`);
else console.log(`\nAll ${chosen.length} gates passed.`);
process.exit(chosen.length === 0 || failed.length > 0 ? 1 : 0);

function passes({ name, command: [program, ...args] }: Gate): boolean {
  const began = performance.now();
  const { status, error, stdout, stderr } = spawnSync(program, args, {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    shell: process.platform === 'win32',
  });
  const passed = status === 0;
  console.log(`${passed ? 'ok    ' : 'FAILED'} ${name} (${((performance.now() - began) / 1000).toFixed(1)} s)`);
  if (!passed) console.log(`${stdout}${stderr}${error?.message ?? ''}`.trim().replaceAll(/^/gm, '       '));
  return passed;
}
