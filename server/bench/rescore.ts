import { availableParallelism, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import { startBenched, type Run } from './rescore/benched.ts';

// How long it takes to compare all results with those by another set, and how much longer others wait for a small read
// meanwhile. `npm run bench:rescore -- [--small]`, or `--data FOLDER` for a database that is there already.
const { values } = parseArgs({ options: { small: { type: 'boolean' }, data: { type: 'string' } } });
/** Reads that others ask for in a second, whether the ones before are done or not. */
const READS_PER_SECOND = 50;
const { rounds, quietSeconds } = values.small ? { rounds: 1, quietSeconds: 1 } : { rounds: 5, quietSeconds: 10 };

const benched = await startBenched(values.data ?? '');

/** Reads at even times until told to stop. Gives how long each took from its time on, in milliseconds. */
function reading(): () => Promise<readonly number[]> {
  const waits: Promise<number>[] = [];
  const begun = performance.now();
  const timer = setInterval(() => {
    // As many as are due by now: a busy process comes late to its own clock.
    while (begun + (waits.length * 1_000) / READS_PER_SECOND <= performance.now()) {
      const due = begun + (waits.length * 1_000) / READS_PER_SECOND;
      waits.push(benched.read().then(() => performance.now() - due));
    }
  }, 1);
  return async () => {
    clearInterval(timer);
    return Promise.all(waits);
  };
}

const pause = (seconds: number): Promise<void> => new Promise((resolve) => void setTimeout(resolve, seconds * 1_000));
const at = (numbers: readonly number[], share: number): number =>
  numbers.toSorted((a, b) => a - b)[Math.min(numbers.length - 1, Math.floor(numbers.length * share))] ?? Number.NaN;
const shown = (numbers: readonly number[], digits = 1): string =>
  `${at(numbers, 0.5).toFixed(digits)} (${Math.min(...numbers).toFixed(digits)} to ${Math.max(...numbers).toFixed(digits)})`;

// Threads are started, and the database has read its tables once.
await benched.run();
const alone: Run[] = [];
const beside: Run[] = [];
const quiet: (readonly number[])[] = [];
const busy: (readonly number[])[] = [];
for (let round = 0; round < rounds; round += 1) {
  alone.push(await benched.run());
  const before = reading();
  await pause(quietSeconds);
  quiet.push(await before());
  const during = reading();
  beside.push(await benched.run());
  busy.push(await during());
}
await benched.stop();

const runs = (of: readonly Run[]): string => {
  const seconds = of.map((run) => run.seconds);
  const part = (name: keyof Run['spent']) => shown(of.map(({ spent }) => spent[name]));
  const rate = shown(
    of.map((run) => run.assessments / run.seconds),
    0,
  );
  return `${shown(seconds)} | ${rate} | ${part('reading')} | ${part('scoring')} | ${part('writing')}`;
};
const waited = (share: number): string => {
  const [without, during] = [quiet.map((reads) => at(reads, share)), busy.map((reads) => at(reads, share))];
  const ratio = during.map((value, index) => value / (without[index] ?? Number.NaN));
  return `${shown(without, 2)} | ${shown(during, 2)} | ${shown(ratio, 2)}`;
};
console.log(
  [
    `${alone[0]?.assessments ?? 0} assessments, ${rounds} rounds; ${availableParallelism()} cores, ${Math.round(totalmem() / 2 ** 30)} GB of memory, Node ${process.versions.node}.`,
    '',
    '| compared | s | assessments per second | s of reading | s of scoring | s of writing |',
    '| --- | --- | --- | --- | --- | --- |',
    `| with nobody else | ${runs(alone)} |`,
    `| beside ${READS_PER_SECOND} reads a second | ${runs(beside)} |`,
    '',
    '| a school reads its result | otherwise, ms | while results are compared, ms | longer by |',
    '| --- | --- | --- | --- |',
    `| p50 | ${waited(0.5)} |`,
    `| p99 | ${waited(0.99)} |`,
  ].join('\n'),
);
