import { parseArgs } from 'node:util';
import { decimal, machine, spread, table, whole } from './figures.ts';
import { openNation } from './nation/open-nation.ts';
import { startBenched, type Run } from './rescore/benched.ts';

// How long it takes to compare all results with those by another set, and how much longer others wait for a small read
// meanwhile. Every assessment of the invented nation has all its answers here. `npm run bench:rescore -- [--small]`.
const { values } = parseArgs({ options: { small: { type: 'boolean', default: false } } });
/** Reads that others ask for in a second, whether the ones before are done or not. */
const READS_PER_SECOND = 50;
const { rounds, quietSeconds } = values.small ? { rounds: 1, quietSeconds: 1 } : { rounds: 3, quietSeconds: 10 };

const nation = await openNation({
  ...(values.small && { institutions: 200 }),
  allAnswers: true,
  onProgress: (step, done, total) => console.error(`${step}: ${done} of ${total}`),
});
const benched = await startBenched(nation.url);

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
await nation.close();

const fixed = (digits: number) => (number: number) => number.toFixed(digits);
const runs = (of: readonly Run[]): readonly string[] => {
  const part = (name: keyof Run['spent']) =>
    spread(
      of.map(({ spent }) => spent[name]),
      fixed(1),
    );
  return [
    spread(
      of.map(({ seconds }) => seconds),
      fixed(1),
    ),
    spread(
      of.map(({ assessments, seconds }) => assessments / seconds),
      whole,
    ),
    part('reading'),
    part('scoring'),
    part('writing'),
  ];
};
const waited = (share: number): readonly string[] => {
  const [without, during] = [quiet.map((reads) => at(reads, share)), busy.map((reads) => at(reads, share))];
  const ratios = during.map((value, index) => value / (without[index] ?? Number.NaN));
  return [spread(without, fixed(2)), spread(during, fixed(2)), spread(ratios, decimal)];
};
console.log(
  [
    `${whole(alone[0]?.assessments ?? 0)} assessments with all answers, ${rounds} rounds; ${machine()}.`,
    '',
    ...table([
      ['compared', 's', 'assessments a second', 's of reading', 's of scoring', 's of writing'],
      ['with nobody else', ...runs(alone)],
      [`beside ${READS_PER_SECOND} reads a second`, ...runs(beside)],
    ]),
    '',
    ...table([
      ['a school reads its result', 'otherwise, ms', 'while results are compared, ms', 'longer by'],
      ['p50', ...waited(0.5)],
      ['p99', ...waited(0.99)],
    ]),
  ].join('\n'),
);
