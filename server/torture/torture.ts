import { availableParallelism, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import { TESTS } from './list.ts';
import { inTable } from './report.ts';
import { runTests } from './run-tests.ts';
import type { Size } from './torture-test.ts';

// `npm run torture -- [--only R4,R6] [--kills 200] [--seconds 300] [--edits 10000] [--nation 100] [--untimed] [--json]`
const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    kills: { type: 'string', default: '20' },
    seconds: { type: 'string', default: '30' },
    edits: { type: 'string', default: '10000' },
    nation: { type: 'string', default: '100' },
    untimed: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});
const size: Size = {
  kills: Number(values.kills),
  seconds: Number(values.seconds),
  edits: Number(values.edits),
  nation: Number(values.nation),
  timed: !values.untimed,
};
const names = values.only?.split(',').map((name) => name.trim().toUpperCase());
const unknown = names?.filter((name) => !TESTS.some((test) => test.name === name)) ?? [];
const numbers = [size.kills, size.seconds, size.edits, size.nation];
if (unknown.length > 0 || !numbers.every((number) => Number.isInteger(number) && number > 0)) {
  console.error(
    unknown.length > 0
      ? `There is no test ${unknown.join(', ')}: there are ${TESTS.map(({ name }) => name).join(', ')}.`
      : '--kills, --seconds, --edits and --nation are whole numbers from 1.',
  );
  process.exit(2);
}

// Whatever was started ends with this process, however that is asked to.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(130));

const results = await runTests(
  TESTS.filter(({ name }) => names?.includes(name) ?? true),
  size,
  {
    told: ({ name, title, state, seconds, faults }) =>
      console.error([`${name} ${title}: ${state} (${seconds} s)`, ...faults.map((fault) => `   ${fault}`)].join('\n')),
    tell: (line) => console.error(line),
  },
);
const machine = `${availableParallelism()} cores, ${Math.round(totalmem() / 2 ** 30)} GB of memory, Node ${process.versions.node}`;
console.log(values.json ? JSON.stringify({ machine, size, results }, null, 2) : inTable(machine, results));
process.exitCode = results.some(({ state }) => state === 'failed') ? 1 : 0;
