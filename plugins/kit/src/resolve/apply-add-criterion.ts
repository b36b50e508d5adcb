import { criteriaOf } from '../contract/criteria-of.ts';
import { byText } from '../compare.ts';
import type { Edition, EditionCriterion } from '../edition.ts';
import type { AddedCriterion, Profile } from '../profile.ts';
import type { Source } from '../source.ts';
import {
  changed,
  find,
  refuse,
  unknownTarget,
  withBenchmark,
  wrongTarget,
  type Apply,
  type OperationOf,
} from './draft.ts';

/** Adds a criterion of the region's own. */
export const applyAddCriterion: Apply<OperationOf<'add-criterion'>> = (edition, operation, { parent, profile }) => {
  const { target, criterion, after } = operation;
  const found = find(edition, target);
  if (found === null) return unknownTarget(target);
  if (found.level !== 'benchmark') return wrongTarget(target, 'the benchmark that receives the criterion');
  const taken = [...criteriaOf(parent), ...criteriaOf(edition)].find((other) => other.criterion.id === criterion.id);
  if (taken !== undefined)
    return refuse(
      'duplicate-id',
      'criterion.id',
      `The id "${criterion.id}" is taken by ${taken.path}: give the new criterion an id that no other has or had.`,
    );
  const { benchmark } = found;
  const place =
    after === undefined ? benchmark.criteria.length : benchmark.criteria.findIndex(({ id }) => id === after) + 1;
  if (after !== undefined && place === 0) return unknownTarget(`${target}/${after}`, 'after');
  const added = {
    ...complete(criterion, parent, profile),
    origin: changed({ set: `${profile.id}/${profile.edition}`, changes: [] }, operation),
  };
  return withBenchmark(edition, benchmark.id, {
    ...benchmark,
    criteria: benchmark.criteria.toSpliced(place, 0, added),
  });
};

function complete(criterion: AddedCriterion, parent: Edition, profile: Profile): Omit<EditionCriterion, 'origin'> {
  const { source = ownSource(parent, profile), weight = 1, evidence = [], ...rest } = criterion;
  return { ...rest, source, weight, evidence, provenance: 'local' };
}

// There is no clock here: the newest date on which the parent was checked is the one date that is sure to be past.
function ownSource(parent: Edition, { title }: Profile): Source {
  const dates = criteriaOf(parent).map(({ criterion }) => criterion.source.checkedOn);
  return {
    title: title['en'] ?? Object.values(title)[0] ?? '',
    checkedOn: dates.toSorted(byText).at(-1) ?? '2026-01-01',
    note: 'Added by the adapted set itself; it has no other source.',
  };
}
