import { isDate } from '../../calendar.ts';
import { rowsOf } from '../../rows.ts';
import { criteriaOf } from '../criteria-of.ts';
import type { EditionClause } from './clause.ts';

/** The most criteria that a set may have. */
export const MOST_CRITERIA = 500;

/** A set without benchmarks, or a benchmark without criteria, would look achieved or broken. */
export const somethingToAnswer: EditionClause = {
  id: 'empty-benchmark',
  promise: 'A set has a benchmark, and each benchmark has a criterion.',
  find: ({ benchmarks }) =>
    benchmarks.length === 0
      ? [{ path: '', message: 'The set has no benchmarks: it needs at least one.' }]
      : benchmarks
          .filter(({ criteria }) => criteria.length === 0)
          .map(({ id }) => ({
            path: id,
            message: `The benchmark "${id}" has no criteria left: exclude the whole benchmark instead, or give it a criterion.`,
          })),
};

export const notTooMuch: EditionClause = {
  id: 'too-many-criteria',
  promise: `A set has at most ${MOST_CRITERIA} criteria.`,
  find: (edition) => {
    const count = criteriaOf(edition).length;
    return count <= MOST_CRITERIA
      ? []
      : [
          {
            path: '',
            message: `The set has ${count} criteria: ${MOST_CRITERIA} is the most that people can be asked.`,
          },
        ];
  },
};

/** The most items, over all criteria and rows: what one evaluation may cost. */
export const MOST_ITEMS = 5_000;

export const withinBudget: EditionClause = {
  id: 'too-many-items',
  promise: `A set has at most ${MOST_ITEMS} items over all rows, so that scoring it stays within its budget.`,
  find: (edition) => {
    const count = criteriaOf(edition).reduce((sum, { criterion }) => sum + rowsOf(criterion.ask).length, 0);
    return count <= MOST_ITEMS
      ? []
      : [
          {
            path: '',
            message: `The set has ${count} items over all rows: ${MOST_ITEMS} is the most. Ask about fewer rows.`,
          },
        ];
  },
};

/** Says where each criterion comes from and when somebody last looked. */
export const datedSources: EditionClause = {
  id: 'undated-source',
  promise: 'Each criterion names its source and the date on which our wording was compared with it.',
  find: (edition) =>
    criteriaOf(edition).flatMap(({ path, criterion: { source } }) => [
      ...(isDate(source.checkedOn)
        ? []
        : [
            {
              path: `${path}.source.checkedOn`,
              message: `"${source.checkedOn.slice(0, 40)}" is not a date: write the day on which the source was last read, such as 2026-01-31.`,
            },
          ]),
      ...(source.title.trim() === ''
        ? [
            {
              path: `${path}.source.title`,
              message: 'The source has no title: name what the criterion was taken from.',
            },
          ]
        : []),
      ...(source.url === undefined || /^https?:\/\//.test(source.url)
        ? []
        : [{ path: `${path}.source.url`, message: 'The address of the source must begin with https:// or http://.' }]),
    ]),
};
