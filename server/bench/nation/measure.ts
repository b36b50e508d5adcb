import { agree, cursorsOf, operationName, requestsTo } from './agree.ts';
import { MANNERS, type Contestant, type ContestantName } from './contestants.ts';
import type { Crowd } from './crowd.ts';
import type { Load, Pace } from './load.ts';
import type { OpenNation } from './open-nation.ts';
import type { OperationId, QueryId } from './operations.ts';
import type { Options } from './options.ts';
import { savings, submissions, takeBack, type Request } from './requests.ts';

/** How fast one contestant was with one operation, round by round. */
export interface Measurement {
  readonly operation: OperationId;
  readonly connections: number;
  readonly contestant: ContestantName;
  readonly rounds: readonly Pace[];
}

/** Contestants on a nation. */
export interface Field {
  readonly nation: OpenNation;
  readonly contestants: readonly Contestant[];
}

interface Measuring {
  readonly crowd: Crowd;
  readonly options: Pick<Options, 'connections' | 'rounds' | 'seconds'>;
  readonly say: (sentence: string) => void;
}

/** Somebody who is to be measured, and how. */
export interface Entrant {
  readonly contestant: Contestant;
  /** The load of one turn. */
  readonly load: (connections: number, seconds: number) => Promise<Load>;
  /** Puts back what the turn changed. */
  readonly after: () => Promise<void>;
}

/**
 * Measures an operation: all contestants that can answer it take turns, in another order in each round, after a turn that
 * does not count. Queries are measured when all were seen to give the same answers.
 */
export async function measure(
  operation: OperationId,
  field: Field,
  { crowd, options, say }: Measuring,
): Promise<readonly Measurement[]> {
  const entrants = await entrantsOf(operation, field, say);
  const measurements: Measurement[] = [];
  for (const connections of options.connections) {
    say(`${operation} with ${connections} connections`);
    const paces = await takeTurns(entrants, { crowd, connections, rounds: options.rounds, seconds: options.seconds });
    for (const [index, { contestant }] of entrants.entries())
      measurements.push({ operation, connections, contestant: contestant.name, rounds: paces[index] ?? [] });
  }
  return measurements;
}

interface Turns {
  readonly crowd: Crowd;
  readonly connections: number;
  readonly rounds: number;
  readonly seconds: number;
}

/** Paces of each entrant, round by round. */
export async function takeTurns(
  entrants: readonly Entrant[],
  { crowd, connections, rounds, seconds }: Turns,
): Promise<readonly (readonly Pace[])[]> {
  const paces = entrants.map((): Pace[] => []);
  for (let round = 0; round <= rounds; round += 1) {
    for (let turn = 0; turn < entrants.length; turn += 1) {
      const index = (turn + round) % entrants.length;
      const { load, after } = entrants[index] as Entrant;
      // The first turn warms up.
      const pace = await crowd.ask(await load(connections, round === 0 ? Math.min(2, seconds) : seconds));
      await after();
      if (round > 0) paces[index]?.push(pace);
    }
  }
  return paces;
}

/** Those who can answer an operation, having agreed on the answers. */
export async function entrantsOf(
  operation: OperationId,
  { nation, contestants }: Field,
  say: (sentence: string) => void,
): Promise<readonly Entrant[]> {
  const able = contestants.filter(({ name }) => MANNERS[name].operations.includes(operation));
  if (operation === 'M1' || operation === 'M2') return able.map((contestant) => writer(operation, contestant, nation));
  say(`${operation}: looking whether all give the same answers`);
  const parties = [];
  for (const contestant of able) {
    const cursors = await cursorsOf(contestant, operation, nation.institutions);
    parties.push({ contestant, requests: requestsTo(contestant, operation, nation.institutions, cursors) });
  }
  await agree(operation, parties);
  return parties.map(({ contestant, requests }) => reader(operation, contestant, requests));
}

const aimOf = ({ name, url }: Contestant, operation: OperationId, connections: number) => {
  const document = MANNERS[name].document(operation);
  return { url, connections, document, operationName: operationName(document) };
};

const reader = (operation: QueryId, contestant: Contestant, requests: readonly Request[]): Entrant => ({
  contestant,
  load: (connections, seconds) =>
    Promise.resolve({ ...aimOf(contestant, operation, connections), kind: 'again', seconds, requests }),
  after: () => Promise.resolve(),
});

/** Drafts that are submitted in one second of a turn, at most. */
const SUBMITTED_PER_SECOND = 150;

const writer = (operation: 'M1' | 'M2', contestant: Contestant, nation: OpenNation): Entrant => ({
  contestant,
  async load(connections, seconds) {
    const aim = aimOf(contestant, operation, connections);
    if (operation === 'M1') return { ...aim, kind: 'save', seconds, savings: await savings(nation) };
    return {
      ...aim,
      kind: 'once',
      requests: submissions(nation.institutions).slice(0, seconds * SUBMITTED_PER_SECOND),
    };
  },
  after: () => (operation === 'M2' ? takeBack(nation) : Promise.resolve()),
});
