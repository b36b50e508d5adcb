import type { Crosswalk } from '../../crosswalk/crosswalk.ts';
import type { Edition } from '../../edition.ts';
import type { Clause, Found } from '../clause.ts';
import { criteriaOf } from '../criteria-of.ts';
import { repeated } from '../edition/identity.ts';

/** The crosswalks whose both ends are known: the others cannot be looked at yet. */
function* bothEnds(
  crosswalks: readonly Crosswalk[],
  editions: ReadonlyMap<string, Edition>,
): Generator<{ readonly crosswalk: Crosswalk; readonly from: Edition; readonly to: Edition }> {
  for (const crosswalk of crosswalks) {
    const [from, to] = [editions.get(crosswalk.from), editions.get(crosswalk.to)];
    if (from && to) yield { crosswalk, from, to };
  }
}

/** A crosswalk leads from something that is there to something that is there. */
export const crosswalksLead: Clause = {
  id: 'unknown-correspondence',
  promise: 'Crosswalks name benchmarks, criteria and options that exist.',
  find: ({ module, editions }) =>
    [...bothEnds(module.crosswalks, editions)].flatMap(({ crosswalk, from, to }) => [
      ...missing(crosswalk, from, benchmarkIds(from), [...crosswalk.benchmarks.map((pair) => pair.from)]),
      ...missing(crosswalk, to, benchmarkIds(to), [...crosswalk.benchmarks.map((pair) => pair.to)]),
      ...missing(crosswalk, from, criterionIds(from), [
        ...links(crosswalk).map((link) => link.from),
        ...(crosswalk.criteria?.dropped ?? []).map(({ criterion }) => criterion),
      ]),
      ...missing(crosswalk, to, criterionIds(to), [
        ...links(crosswalk).map((link) => link.to),
        ...(crosswalk.criteria?.added ?? []).map(({ criterion }) => criterion),
      ]),
      ...unknownTicks(crosswalk, to),
    ]),
};

const links = ({ criteria }: Crosswalk) => criteria?.links ?? [];
const benchmarkIds = ({ benchmarks }: Edition): readonly string[] => benchmarks.map(({ id }) => id);
const criterionIds = (edition: Edition): readonly string[] => criteriaOf(edition).map(({ path }) => path);
const placeOf = ({ from, to }: Crosswalk): string => `crosswalk ${from} → ${to}`;

const missing = (
  crosswalk: Crosswalk,
  edition: Edition,
  there: readonly string[],
  named: readonly string[],
): readonly Found[] =>
  [...new Set(named)]
    .filter((id) => !there.includes(id))
    .map((id) => ({
      path: placeOf(crosswalk),
      message: `It names "${id.slice(0, 120)}", which is not in ${edition.id}: correct the id, or take the line out.`,
    }));

function unknownTicks(crosswalk: Crosswalk, to: Edition): readonly Found[] {
  const asked = new Map(criteriaOf(to).map(({ path, criterion }) => [path, criterion.ask]));
  return links(crosswalk).flatMap(({ to: path, tick }) => {
    const ask = asked.get(path);
    if (tick === undefined || ask === undefined) return [];
    if (ask.type === 'checklist' && ask.options.some(({ id }) => id === tick)) return [];
    return [
      {
        path: placeOf(crosswalk),
        message: `It ticks "${tick}" of ${path}, which is not an option there: name an option of that checklist.`,
      },
    ];
  });
}

/** Nobody is left to wonder what became of a criterion. */
export const crosswalksComplete: Clause = {
  id: 'incomplete-crosswalk',
  promise: 'A crosswalk of criteria says of each, once, whether it goes on, ends or is new.',
  find: ({ module, editions }) =>
    [...bothEnds(module.crosswalks, editions)].flatMap(({ crosswalk, from, to }) => {
      if (crosswalk.criteria === null) return [];
      const dropped = crosswalk.criteria.dropped.map(({ criterion }) => criterion);
      const added = crosswalk.criteria.added.map(({ criterion }) => criterion);
      return [
        ...accounted(crosswalk, from, { linked: links(crosswalk).map((link) => link.from), apart: dropped }, 'dropped'),
        ...accounted(crosswalk, to, { linked: links(crosswalk).map((link) => link.to), apart: added }, 'added'),
      ];
    }),
};

function accounted(
  crosswalk: Crosswalk,
  edition: Edition,
  { linked, apart }: { readonly linked: readonly string[]; readonly apart: readonly string[] },
  list: 'dropped' | 'added',
): readonly Found[] {
  const path = placeOf(crosswalk);
  const silent = criterionIds(edition).filter((id) => !linked.includes(id) && !apart.includes(id));
  const twice = [...repeated(apart), ...apart.filter((id) => linked.includes(id))];
  return [
    ...silent.map((id) => ({
      path,
      message: `It does not say what becomes of "${id}" of ${edition.id}: link it, or name it among the ${list}.`,
    })),
    ...[...new Set(twice)].map((id) => ({
      path,
      message: `It says two things of "${id}" of ${edition.id}: name it in links or among the ${list}, and only once there.`,
    })),
  ];
}
