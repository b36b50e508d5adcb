import { availableParallelism, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import { startReaders } from './ledger/readers.ts';

// How much longer a partner's reads take because they are kept in the ledger. Reads with and without it take turns in one
// process, so that what else the machine does falls on both. `npm run bench:ledger -- [--small]`.
const { values } = parseArgs({ options: { small: { type: 'boolean' } } });
const { rounds, seconds } = values.small ? { rounds: 1, seconds: 0.5 } : { rounds: 7, seconds: 4 };
/** Who read at the same time. */
const CLIENTS = 8;

const readers = await startReaders();

/** Everybody reads, one thing after the other, until the time is over. Returns reads per second. */
async function everybody(kind: keyof typeof readers.reads, kept: boolean): Promise<number> {
  const begun = performance.now();
  const end = begun + seconds * 1_000;
  let done = 0;
  await Promise.all(
    Array.from({ length: CLIENTS }, async () => {
      while (performance.now() < end) {
        await readers.reads[kind](kept);
        done += 1;
      }
    }),
  );
  return done / ((performance.now() - begun) / 1_000);
}

const middle = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
const shown = (numbers: readonly number[], digits: number, unit: string): string =>
  `${middle(numbers).toFixed(digits)}${unit} (${Math.min(...numbers).toFixed(digits)} to ${Math.max(...numbers).toFixed(digits)})`;

const rows: string[] = [];
for (const kind of ['result', 'list'] as const) {
  await everybody(kind, true);
  await everybody(kind, false);
  const turns: { readonly without: number; readonly kept: number }[] = [];
  for (let round = 0; round < rounds; round += 1) {
    // Who goes first changes, so that neither always finds the machine as the other left it.
    const keptFirst = round % 2 === 0 ? await everybody(kind, true) : null;
    const without = await everybody(kind, false);
    turns.push({ without, kept: keptFirst ?? (await everybody(kind, true)) });
  }
  const ratios = turns.map(({ without, kept }) => without / kept);
  rows.push(
    `| ${readers.words[kind]} | ${shown(
      turns.map(({ without }) => without),
      0,
      '',
    )} | ${shown(
      turns.map(({ kept }) => kept),
      0,
      '',
    )} | ${shown(ratios, 3, '×')} |`,
  );
}
const machine = `${availableParallelism()} cores, ${Math.round(totalmem() / 2 ** 30)} GB of memory, Node ${process.versions.node}`;
console.log(
  [
    `${CLIENTS} readers, ${rounds} rounds of ${seconds} s each way; ${machine}.`,
    '',
    '| a partner reads | per second, not kept | per second, kept | slower by |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
    `Kept in the ledger at the end: ${await readers.kept()} reads.`,
  ].join('\n'),
);
await readers.stop();
