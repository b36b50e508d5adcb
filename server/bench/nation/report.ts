import { decimal, machine, spread, table, whole } from '../figures.ts';
import { LIMITS, MANNERS, PEERS, type ContestantName } from './contestants.ts';
import { goalsOf, growthRatios, ratiosTo, type Figures } from './goals.ts';
import type { Measurement } from './measure.ts';
import { OPERATIONS, type OperationId } from './operations.ts';

interface Length {
  readonly rounds: number;
  readonly seconds: number;
}

/** Says in Markdown what was measured, and which goals were met. */
export function report(figures: Figures, { rounds, seconds }: Length): string {
  return [
    `${whole(figures.institutions)} institutions, ${rounds} rounds of ${seconds} s in turns; ${machine()}.`,
    '',
    ...table([HEAD, ...ratioRows(figures)]),
    '',
    ...table([['', 'answers a second', 'half within', '99 of 100 within', 'told to come back'], ...paceRows(figures)]),
    ...growthLines(figures),
    '',
    ...table([['what', 'goal', 'reached', 'met'], ...goalRows(figures)]),
  ].join('\n');
}

const RIVALS: readonly ContestantName[] = [...LIMITS, ...PEERS];
const HEAD = ['Waymark against', 'connections', 'answers a second', ...RIVALS.map((name) => MANNERS[name].title)];

/** One row for each operation and number of connections: how many times as fast as each of the others Waymark is. */
function ratioRows(figures: Figures): readonly (readonly string[])[] {
  return figures.measurements
    .filter(({ contestant }) => contestant === 'waymark')
    .map(({ operation, connections, rounds }) => [
      nameOf(operation),
      String(connections),
      spread(
        rounds.map(({ perSecond }) => perSecond),
        whole,
      ),
      ...RIVALS.map((name) => {
        const ratios = ratiosTo(figures, operation, [name], connections);
        return ratios.length > 0 ? spread(ratios, decimal) : '';
      }),
    ]);
}

const nameOf = (operation: OperationId): string => `${operation} ${OPERATIONS[operation].title}`;
const milliseconds = (number: number): string => `${whole(number)} ms`;

function paceRows({ measurements }: Figures): readonly (readonly string[])[] {
  return measurements.map(({ operation, connections, contestant, rounds }: Measurement) => [
    `${operation}, ${connections} connections, ${MANNERS[contestant].title}`,
    spread(
      rounds.map(({ perSecond }) => perSecond),
      whole,
    ),
    spread(
      rounds.map(({ p50 }) => p50),
      milliseconds,
    ),
    spread(
      rounds.map(({ p99 }) => p99),
      milliseconds,
    ),
    spread(
      rounds.map(({ sentBack, answers }) => (100 * sentBack) / (sentBack + answers)),
      percent,
    ),
  ]);
}

const percent = (number: number): string => `${whole(number)} %`;

function growthLines({ growth, institutions }: Figures): readonly string[] {
  const [first] = growth;
  if (!first) return [];
  const head = [
    'time for a request',
    `${whole(first.institutions)} institutions`,
    `${whole(institutions)} institutions`,
    'longer by',
  ];
  const rows = growth.map((grown) => [
    `${grown.operation}, ${MANNERS[grown.contestant].title}`,
    spread(grown.small, perRequest),
    spread(grown.large, perRequest),
    spread(growthRatios(grown), decimal),
  ]);
  return ['', ...table([head, ...rows])];
}

/** Time that each answer took of the machine, of so many a second. */
const perRequest = (perSecond: number): string => `${(1_000 / perSecond).toFixed(2)} ms`;

function goalRows(figures: Figures): readonly (readonly string[])[] {
  return goalsOf(figures).map(({ what, goal, reached, met }) => [
    what,
    goal,
    reached ?? 'not measured',
    met === null ? '' : met ? 'yes' : '**no**',
  ]);
}
