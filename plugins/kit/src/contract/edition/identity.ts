import type { Edition } from '../../edition.ts';
import { ID_PATTERN, RESERVED } from '../../schema/text-schema.ts';
import { criteriaOf } from '../criteria-of.ts';
import type { EditionClause } from './clause.ts';

interface PlacedIds {
  readonly path: string;
  /** What the ids are of, for the sentence. */
  readonly of: string;
  readonly ids: readonly string[];
}

/** Every group of ids that must differ within the group. */
function idsOf(edition: Edition): readonly PlacedIds[] {
  return [
    { path: '', of: 'benchmark', ids: edition.benchmarks.map(({ id }) => id) },
    ...edition.benchmarks.map((benchmark) => ({
      path: benchmark.id,
      of: 'criterion',
      ids: benchmark.criteria.map(({ id }) => id),
    })),
    ...criteriaOf(edition).flatMap(({ path, criterion: { ask } }): PlacedIds[] => [
      ...('scale' in ask ? [{ path, of: 'scale option', ids: ask.scale.options.map(({ id }) => id) }] : []),
      ...(ask.type === 'checklist' ? [{ path, of: 'checklist option', ids: ask.options.map(({ id }) => id) }] : []),
      ...(ask.rows?.over === 'list' ? [{ path, of: 'row', ids: ask.rows.items.map(({ id }) => id) }] : []),
    ]),
  ];
}

/** Ids can stand in addresses and file names everywhere. */
export const wellFormedIds: EditionClause = {
  id: 'malformed-id',
  promise: 'Ids are made of small letters, digits and single hyphens, and are not reserved names.',
  find: (edition) => [
    ...idsOf(edition).flatMap(({ path, of, ids }) =>
      ids.filter(isMalformed).map((id) => ({
        path,
        message: `The ${of} id "${id.slice(0, 60)}" cannot be used: write small letters, digits and single hyphens, at most 80, such as "every-year".`,
      })),
    ),
    ...editionIdProblems(edition),
  ],
};

/** Whether an id cannot be used. */
export const isMalformed = (id: string): boolean =>
  id.length > 80 || !ID_PATTERN.test(id) || (RESERVED as readonly string[]).includes(id);

function editionIdProblems({ id, set, edition }: Edition): readonly { path: string; message: string }[] {
  const named = [set, edition].filter(isMalformed).map((part) => ({
    path: '',
    message: `"${part.slice(0, 60)}" cannot name a set or an edition: write small letters, digits and single hyphens, such as "2026".`,
  }));
  return id === `${set}/${edition}`
    ? named
    : [...named, { path: '', message: `The edition's id must be "${set}/${edition}" (it is "${id.slice(0, 120)}").` }];
}

/** No two things of one kind in one place share an id. */
export const uniqueIds: EditionClause = {
  id: 'duplicate-id',
  promise: 'Benchmarks, criteria, scale options, checklist options and rows have ids of their own.',
  find: (edition) =>
    idsOf(edition).flatMap(({ path, of, ids }) =>
      repeated(ids).map((id) => ({
        path: path === '' ? id : path,
        message: `Two of these have the ${of} id "${id}": give one of them another id.`,
      })),
    ),
};

/** The values that are there more than once, each once. */
export const repeated = (values: readonly string[]): readonly string[] => [
  ...new Set(values.filter((value, index) => values.indexOf(value) !== index)),
];
