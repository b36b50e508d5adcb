import { canonicalJson } from '../canonical.ts';
import { criteriaOf, type PlacedCriterion } from '../contract/criteria-of.ts';
import type { Edition } from '../edition.ts';
import type { Crosswalk, CrosswalkLink, Unpaired } from './crosswalk.ts';

/** The shipped edition that an edition is, or was adapted from. */
const shippedOf = ({ id, parent }: Edition): string => parent?.id ?? id;

/**
 * Whether two editions ask with the same instrument: one shipped edition, adapted or not. Results of different
 * instruments are never compared.
 */
export const isSameInstrument = (one: Edition, other: Edition): boolean => shippedOf(one) === shippedOf(other);

/**
 * The crosswalk by which answers travel from one edition to another, or null when there is none. Two editions of one
 * origin, such as an adapted set and its parent, need no crosswalk to be written: their criteria have the same ids.
 */
export function findCrosswalk(from: Edition, to: Edition, crosswalks: readonly Crosswalk[]): Crosswalk | null {
  const ends = [shippedOf(from), shippedOf(to)];
  const written = crosswalks.find((one) => one.from === ends[0] && one.to === ends[1]);
  if (written !== undefined) return written.criteria === null ? null : written;
  const related = ends[0] === ends[1] || from.set === to.set || to.parent?.id === from.id || from.parent?.id === to.id;
  return related ? byId(from, to) : null;
}

function byId(from: Edition, to: Edition): Crosswalk {
  const older = new Map(criteriaOf(from).map((placed) => [placed.path, placed]));
  const newer = criteriaOf(to);
  const paths = new Set(newer.map(({ path }) => path));
  return {
    from: from.id,
    to: to.id,
    summary: {},
    benchmarks: to.benchmarks
      .filter(({ id }) => from.benchmarks.some((other) => other.id === id))
      .map(({ id }) => ({ from: id, to: id, note: {} })),
    criteria: {
      links: newer.flatMap((placed): CrosswalkLink[] => {
        const old = older.get(placed.path);
        return old === undefined
          ? []
          : [{ from: placed.path, to: placed.path, relation: asksTheSame(old, placed) ? 'same' : 'changed' }];
      }),
      dropped: [...older.keys()].filter((path) => !paths.has(path)).map(named),
      added: [...paths].filter((path) => !older.has(path)).map(named),
    },
  };
}

const named = (criterion: string): Unpaired => ({ criterion });

const asksTheSame = ({ criterion: one }: PlacedCriterion, { criterion: other }: PlacedCriterion): boolean =>
  canonicalJson([one.question, one.ask]) === canonicalJson([other.question, other.ask]);
