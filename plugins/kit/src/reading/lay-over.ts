import type { Edition } from '../edition.ts';
import type { Resolution } from '../profile.ts';
import type { Library } from '../resolve/draft.ts';
import { resolve } from '../resolve/resolve.ts';
import type { Reading } from './reading.ts';

/**
 * The edition that a reading makes of the one that it reads, or the problems; null while that one is not loaded.
 *
 * @param library where the edition that is read is looked up
 */
export function layOver(reading: Reading, library: Library): Resolution | null {
  const parent = library.editions.get(reading.of);
  if (parent === undefined) return null;
  const { set: id, edition, title, operations } = reading;
  const resolution = resolve(parent, { id, edition, title, operations }, library);
  return resolution.edition === null ? resolution : { edition: asRead(resolution.edition, reading), problems: [] };
}

function asRead(edition: Edition, { label, summary, suits, provenance }: Reading): Edition {
  return {
    ...edition,
    ...(label && { label }),
    summary,
    suits: suits ?? edition.suits,
    benchmarks: edition.benchmarks.map((benchmark) => ({
      ...benchmark,
      criteria: benchmark.criteria.map((criterion) =>
        criterion.origin.set === edition.id ? { ...criterion, provenance } : criterion,
      ),
    })),
  };
}
