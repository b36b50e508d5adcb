import type { Edition, Evaluation, Scale, Step } from '@waymark/kit';

/** One item as any rule engine can decide it: the points that its answer earns, and the most that it can. */
export interface PlainItem {
  readonly criterion: string;
  readonly row: string;
  readonly benchmark: number;
  readonly weight: number;
  readonly possible: number;
  /** The scale by which headcounts are turned into bands. */
  readonly scale: Scale | null;
  /** What can be ticked. */
  readonly options: ReadonlySet<string>;
  readonly earns: Earns;
}

/** How points are earned: one for each up to a number, or so many for some words, of which at most one list holds. */
export type Earns = { readonly upTo: number } | { readonly levels: readonly Level[] };

export interface Level {
  readonly points: number;
  readonly is: readonly (string | boolean)[];
}

/** An edition for one institution, without anything that explains. */
export interface PlainForm {
  readonly benchmarks: readonly string[];
  readonly items: readonly PlainItem[];
}

const COMPARABLE: readonly Step['kind'][] = ['share', 'option', 'yes-no', 'number', 'ticked', 'not-applicable'];

/** Whether other engines can be given all that an evaluation compares: they see no evidence and no dates. */
export const isComparable = ({ benchmarks }: Evaluation): boolean =>
  benchmarks
    .flatMap(({ criteria }) => criteria)
    .every(({ scored, steps }) => !scored || steps.every(({ kind }) => COMPARABLE.includes(kind)));

/** Reads an edition's comparisons off the steps of one evaluation, so that no rule need be known by name. */
export function plainFormOf(edition: Edition, { benchmarks }: Evaluation): PlainForm {
  const criteria = new Map(
    edition.benchmarks.flatMap(({ id, criteria: all }) => all.map((one) => [`${id}/${one.id}`, one])),
  );
  const items = benchmarks.flatMap((finding, benchmark) =>
    finding.criteria.flatMap(({ criterion: path, scored, steps }) => {
      const criterion = criteria.get(path);
      if (!scored || !criterion) return [];
      const { ask, weight } = criterion;
      const scale = 'scale' in ask ? ask.scale : null;
      const options = new Set(ask.type === 'checklist' ? ask.options.map(({ id }) => id) : []);
      return steps
        .filter(({ outcome }) => outcome !== 'not-applicable')
        .map((step): PlainItem => ({
          criterion: path,
          row: step.item ?? 'whole',
          benchmark,
          weight,
          possible: step.possible,
          scale,
          options,
          earns: earnsOf(step, scale),
        }));
    }),
  );
  return { benchmarks: benchmarks.map(({ benchmark }) => benchmark), items };
}

function earnsOf(step: Step, scale: Scale | null): Earns {
  switch (step.kind) {
    case 'share':
    case 'option':
      return { levels: scale === null ? [] : levelsOf(scale, step.needed, step.possible) };
    case 'yes-no':
      return { levels: [{ points: 1, is: [step.needed] }] };
    case 'number':
    case 'ticked':
      return { upTo: step.needed };
    default:
      throw new Error(`Steps of the kind "${step.kind}" cannot be put to other engines.`);
  }
}

/** What is needed earns all points; what is less, those of its place, and never all. */
function levelsOf({ options }: Scale, needed: string, possible: number): readonly Level[] {
  const enough = options.findIndex(({ id }) => id === needed);
  const pointsAt = (index: number): number =>
    index >= enough ? possible : Math.min(options[index]?.points ?? 0, possible - 1);
  const points = [...new Set(options.map((_, index) => pointsAt(index)))].filter((some) => some > 0);
  return points.map((some) => ({
    points: some,
    is: options.filter((_, index) => pointsAt(index) === some).map(({ id }) => id),
  }));
}
