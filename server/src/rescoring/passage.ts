import { findCrosswalk, type Crosswalk, type Edition } from '@waymark/kit';
import type { HashedEdition } from '../scoring/index.ts';

/** The way from an edition that assessments were answered under to the one that they are compared with. */
export interface Passage {
  readonly from: HashedEdition;
  /** For each benchmark of the newer edition, in order: the place of the one that it corresponds to, or null. */
  readonly slots: readonly (string | null)[];
  /** Criteria that nobody was asked about, and that are asked about no more. */
  readonly added: number;
  readonly dropped: number;
}

/** Finds the way; null when no answers can travel. */
export function passageTo(to: Edition, from: HashedEdition, crosswalks: readonly Crosswalk[]): Passage | null {
  const crosswalk = findCrosswalk(from.definition, to, crosswalks);
  if (!crosswalk) return null;
  const links = (crosswalk.criteria?.links ?? []).filter(({ relation }) => relation !== 'related');
  const [asked, asking] = [pathsOf(from.definition), pathsOf(to)];
  const travelling = links.filter((link) => asked.has(link.from) && asking.has(link.to));
  return {
    from,
    slots: to.benchmarks.map(({ id }) => {
      const pair = crosswalk.benchmarks.find((one) => one.to === id);
      return from.definition.benchmarks.find((benchmark) => benchmark.id === pair?.from)?.slot ?? null;
    }),
    added: asking.size - new Set(travelling.map((link) => link.to)).size,
    dropped: asked.size - new Set(travelling.map((link) => link.from)).size,
  };
}

const pathsOf = ({ benchmarks }: Edition): ReadonlySet<string> =>
  new Set(benchmarks.flatMap(({ id, criteria }) => criteria.map((criterion) => `${id}/${criterion.id}`)));
