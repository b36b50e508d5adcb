import { availableParallelism, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import { startReaders, type Way } from './reads/readers.ts';

// How much longer a partner's reads take because they are kept in the ledger, and because the database looks at the rules
// of each row. All ways take turns in one process, so that what else the machine does falls on all.
// `npm run bench:reads -- [--small]`.
const { values } = parseArgs({ options: { small: { type: 'boolean' } } });
const { rounds, seconds } = values.small ? { rounds: 1, seconds: 0.5 } : { rounds: 7, seconds: 4 };
/** Who read at the same time. */
const CLIENTS = 8;
const WAYS = ['as in use', 'not kept', 'no rules'] as const satisfies readonly Way[];

const readers = await startReaders();

/** Everybody reads, one thing after the other, until the time is over. Returns reads per second. */
async function everybody(kind: keyof typeof readers.reads, way: Way): Promise<number> {
  const begun = performance.now();
  const end = begun + seconds * 1_000;
  let done = 0;
  await Promise.all(
    Array.from({ length: CLIENTS }, async () => {
      while (performance.now() < end) {
        await readers.reads[kind](way);
        done += 1;
      }
    }),
  );
  return done / ((performance.now() - begun) / 1_000);
}

const middle = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
const shown = (numbers: readonly number[], digits: number, unit = ''): string =>
  `${middle(numbers).toFixed(digits)}${unit} (${Math.min(...numbers).toFixed(digits)} to ${Math.max(...numbers).toFixed(digits)})`;

/** One turn of each way; who goes first changes, so that none always finds the machine as another left it. */
async function turn(kind: keyof typeof readers.reads, round: number): Promise<Readonly<Record<Way, number>>> {
  const order = WAYS.map((_way, index) => WAYS[(index + round) % WAYS.length] as Way);
  const perSecond = new Map<Way, number>();
  for (const way of order) perSecond.set(way, await everybody(kind, way));
  return Object.fromEntries(perSecond) as Record<Way, number>;
}

const rows: string[] = [];
for (const kind of ['result', 'list'] as const) {
  for (const way of WAYS) await everybody(kind, way);
  const turns: Readonly<Record<Way, number>>[] = [];
  for (let round = 0; round < rounds; round += 1) turns.push(await turn(kind, round));
  const cells = [
    shown(
      turns.map((one) => one['as in use']),
      0,
    ),
    shown(
      turns.map((one) => one['not kept'] / one['as in use']),
      3,
      '×',
    ),
    shown(
      turns.map((one) => one['no rules'] / one['not kept']),
      3,
      '×',
    ),
  ];
  rows.push(`| ${readers.words[kind]} | ${cells.join(' | ')} |`);
}
const machine = `${availableParallelism()} cores, ${Math.round(totalmem() / 2 ** 30)} GB of memory, Node ${process.versions.node}`;
console.log(
  [
    `${CLIENTS} readers, ${rounds} rounds of ${seconds} s each way; ${machine}.`,
    '',
    '| a partner reads | per second, as in use | slower by the ledger | slower by the rules on rows |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
    `Kept in the ledger at the end: ${await readers.kept()} reads.`,
  ].join('\n'),
);
await readers.stop();
