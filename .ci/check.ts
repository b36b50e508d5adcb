import { spawnSync } from 'node:child_process';
import { GATES, NOT_LOOKED, type Gate } from './gates.ts';

// Runs all gates, the failed ones too: whoever mends wants the whole list.

const only = process.argv.slice(2);
const chosen = GATES.filter(({ name }) => only.length === 0 || only.includes(name));
const results = chosen.map((gate) => ({ name: gate.name, result: run(gate) }));
const named = (wanted: Result): string =>
  results.flatMap(({ name, result }) => (result === wanted ? [name] : [])).join(', ');
const failed = named('FAILED');
const unknown = named('????');

if (chosen.length === 0)
  console.error(`There is no such gate. There are: ${GATES.map(({ name }) => name).join(', ')}.`);
else if (failed !== '') console.error(`\nFailed: ${failed}. Much of it is mended by npm run fix.`);
else if (unknown === '') console.log(`\nAll ${chosen.length} gates passed.`);
if (unknown !== '') console.error(`\nNobody looked at: ${unknown}. The other gates passed or failed as said above.`);
process.exit(chosen.length === 0 || failed !== '' ? 1 : 0);

type Result = 'ok' | 'FAILED' | '????';

function run({ name, command: [program, ...args] }: Gate): Result {
  const began = performance.now();
  const { status, error, stdout, stderr } = spawnSync(program, args, {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    shell: process.platform === 'win32',
  });
  const result = status === 0 ? 'ok' : status === NOT_LOOKED ? '????' : 'FAILED';
  console.log(`${result.padEnd(6)} ${name} (${((performance.now() - began) / 1000).toFixed(1)} s)`);
  if (result !== 'ok') console.log(`${stdout}${stderr}${error?.message ?? ''}`.trim().replaceAll(/^/gm, '       '));
  return result;
}
