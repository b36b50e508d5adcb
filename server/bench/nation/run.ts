import { scoreAsServersDo } from '../scoring/as-servers-do.ts';
import { layOut } from '../scoring/course.ts';
import { contest } from '../scoring/contest.ts';
import { startContestant, type Contestant, type ContestantName } from './contestants.ts';
import { startCrowd, type Crowd } from './crowd.ts';
import { MEMORY_AT, type Figures, type Growth } from './goals.ts';
import { entrantsOf, measure, takeTurns, type Field, type Measurement } from './measure.ts';
import { watchMemory, type Memory } from './memory.ts';
import { openNation } from './open-nation.ts';
import type { OperationId } from './operations.ts';
import type { Options } from './options.ts';

type Say = (sentence: string) => void;

/** Measures everything that the options ask for. */
export async function run(options: Options, say: Say): Promise<Figures> {
  const started: (() => Promise<void> | void)[] = [];
  try {
    const crowd = startCrowd();
    started.push(() => crowd.stop());
    const field = await enter(
      options.institutions,
      ['waymark', 'limit-node', 'limit-sql', ...options.peers],
      started,
      say,
    );
    const measurements: Measurement[] = [];
    for (const operation of options.only)
      measurements.push(...(await measure(operation, field, { crowd, options, say })));
    return {
      institutions: options.institutions,
      measurements,
      growth: await growthOf(field, { options, crowd, started, say }),
      memory: await memoryOf(field, { options, crowd, say }),
      scoring: await scoringPace(options, say),
    };
  } finally {
    for (const stop of started.toReversed()) await stop();
  }
}

/** Opens a nation, and starts contestants on it. */
async function enter(
  institutions: number,
  names: readonly ContestantName[],
  started: (() => Promise<void> | void)[],
  say: Say,
): Promise<Field> {
  const nation = await openNation({
    institutions,
    onProgress: (step, done, total) => say(progress(step, done, total)),
  });
  started.push(() => nation.close());
  const contestants: Contestant[] = [];
  for (const name of names) {
    const contestant = await startContestant(name, nation.url);
    started.push(() => contestant.stop());
    contestants.push(contestant);
  }
  return { nation, contestants };
}

const progress = (step: string, done: number, total: number): string =>
  total > 1 ? `${step}: ${done.toLocaleString('en-GB')} of ${total.toLocaleString('en-GB')}` : step;

interface Looking {
  readonly options: Options;
  readonly crowd: Crowd;
  readonly say: Say;
}

/** What of it is asked again on a smaller nation, and of whom. */
const GROWING: readonly OperationId[] = ['Q1', 'Q2', 'Q4'];
const GROWN: readonly ContestantName[] = ['waymark', 'limit-node'];
const GROWTH_AT = 32;

async function growthOf(
  large: Field,
  { options, crowd, started, say }: Looking & { readonly started: (() => Promise<void> | void)[] },
): Promise<readonly Growth[]> {
  const operations = GROWING.filter((operation) => options.only.includes(operation));
  if (options.smaller === null || operations.length === 0) return [];
  const small = await enter(options.smaller, GROWN, started, say);
  const growth: Growth[] = [];
  for (const operation of operations) {
    const entrants = [
      ...(await entrantsOf(operation, small, say)),
      ...(await entrantsOf(
        operation,
        { ...large, contestants: large.contestants.filter(({ name }) => GROWN.includes(name)) },
        say,
      )),
    ];
    say(`${operation}: what growing costs`);
    const paces = await takeTurns(entrants, {
      crowd,
      connections: GROWTH_AT,
      rounds: options.rounds,
      seconds: options.seconds,
    });
    const perSecond = (place: number) => (paces[place] ?? []).map((pace) => pace.perSecond);
    for (const [place, contestant] of GROWN.entries())
      growth.push({
        operation,
        contestant,
        institutions: options.smaller,
        small: perSecond(place),
        large: perSecond(place + GROWN.length),
      });
  }
  return growth;
}

async function memoryOf({ nation, contestants }: Field, { options, crowd, say }: Looking): Promise<Memory | null> {
  if (options.memorySeconds === 0) return null;
  say('Watching the memory of the server');
  const waymark = { nation, contestants: contestants.filter(({ name }) => name === 'waymark') };
  const entrants = [];
  for (const operation of options.only) entrants.push(...(await entrantsOf(operation, waymark, () => undefined)));
  return watchMemory({ crowd, entrants, connections: MEMORY_AT, seconds: options.memorySeconds });
}

/** As `npm run bench:scoring` measures it, for a shorter time and without the others. */
async function scoringPace({ rounds, seconds }: Options, say: Say): Promise<readonly number[]> {
  say('Scoring');
  scoreAsServersDo();
  const { contestants, sets } = await layOut(undefined, 200);
  const [pace] = await contest(contestants.slice(0, 1), sets, { rounds, milliseconds: Math.min(1.5, seconds) * 1_000 });
  return pace?.perSecond ?? [];
}
