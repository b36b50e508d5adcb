import { availableParallelism, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import { startBenched, type School } from './isolation/benched-server.ts';

// How much longer others wait while the rule of one module loops for ever. Quiet and loop take turns in one run, so that
// what else the machine does falls on both. `npm run bench:isolation -- [--small]`.
const { values } = parseArgs({ options: { small: { type: 'boolean' } } });
const { rounds, seconds } = values.small ? { rounds: 1, seconds: 0.5 } : { rounds: 5, seconds: 6 };
/** Others who ask at the same time. */
const CLIENTS = 4;
/** The answer that makes the planted rule loop. */
const LOOPS = 4002;

const server = await startBenched(CLIENTS + 1);
const [unlucky, ...others] = server.schools as [School, ...School[]];

interface Waits {
  readonly read: number[];
  readonly save: number[];
}

/** Everybody asks, one thing after the other, until the time is over. Returns how long each waited, in milliseconds. */
async function everybody(milliseconds: number): Promise<Waits> {
  const waits: Waits = { read: [], save: [] };
  const end = performance.now() + milliseconds;
  const timed = async (kind: keyof Waits, ask: () => Promise<unknown>) => {
    const begun = performance.now();
    await ask();
    waits[kind].push(performance.now() - begun);
  };
  await Promise.all(
    others.map(async (other) => {
      for (let turn = 0; performance.now() < end; turn += 1) {
        await timed('read', () => server.read());
        await timed('save', () => server.save(other, 'steady/told', { yes: turn % 2 === 0 }));
      }
    }),
  );
  return waits;
}

async function whileLooping(milliseconds: number): Promise<Waits> {
  let over = false;
  const looping = (async () => {
    for (let turn = 0; !over; turn += 1) {
      await server.forgive();
      await server.save(unlucky, 'wild/talks', { number: turn % 2 === 0 ? LOOPS : 1 });
    }
  })();
  const waits = await everybody(milliseconds);
  over = true;
  await looping;
  return waits;
}

function percentile(waits: readonly number[], share: number): number {
  const sorted = waits.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

const middle = (numbers: readonly number[]): number => percentile(numbers, 0.5);
const shown = (numbers: readonly number[], unit: string): string =>
  `${middle(numbers).toFixed(2)}${unit} (${Math.min(...numbers).toFixed(2)} to ${Math.max(...numbers).toFixed(2)})`;

await everybody(seconds * 500);
await whileLooping(seconds * 500);
const turns: { readonly quiet: Waits; readonly loop: Waits }[] = [];
for (let round = 0; round < rounds; round += 1)
  turns.push({ quiet: await everybody(seconds * 1_000), loop: await whileLooping(seconds * 1_000) });

const rows = (['read', 'save'] as const).flatMap((kind) =>
  [0.5, 0.99].map((share) => {
    const quiet = turns.map((turn) => percentile(turn.quiet[kind], share));
    const loop = turns.map((turn) => percentile(turn.loop[kind], share));
    const ratios = loop.map((wait, round) => wait / (quiet[round] ?? Number.NaN));
    const name = `${kind === 'read' ? 'reads a page' : 'saves an answer'}, p${share * 100}`;
    return `| ${name} | ${shown(quiet, ' ms')} | ${shown(loop, ' ms')} | ${shown(ratios, '×')} |`;
  }),
);
const machine = `${availableParallelism()} cores, ${Math.round(totalmem() / 2 ** 30)} GB of memory, Node ${process.versions.node}`;
console.log(
  [
    `${CLIENTS} others, ${rounds} rounds of ${seconds} s each way; ${machine}.`,
    '',
    '| somebody else | all well | while a rule loops | longer by |',
    '| --- | --- | --- | --- |',
    ...rows,
  ].join('\n'),
);
await server.stop();
