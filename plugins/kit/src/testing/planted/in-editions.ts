import type { EditionCriterion } from '../../edition.ts';
import { withBenchmark, withCriterion, withEdition, type Plants } from './plant.ts';

const many = (count: number) =>
  withBenchmark((benchmark) => ({
    ...benchmark,
    criteria: Array.from({ length: count }, (_, index) => ({
      ...(benchmark.criteria[1] as EditionCriterion),
      id: `c${index}`,
    })),
  }));
const wide = () => {
  const items = Array.from({ length: 200 }, (_, index) => ({ id: `row-${index}`, label: { en: 'Row' } }));
  return withBenchmark((benchmark) => ({
    ...benchmark,
    criteria: Array.from({ length: 26 }, (_, index) => ({
      ...(benchmark.criteria[2] as EditionCriterion),
      id: `c${index}`,
      ask: { type: 'note', rows: { over: 'list', id: 'rows', items } },
    })),
  }));
};

/** One violation for each clause about an edition. */
export const PLANTED_IN_EDITIONS: Plants = {
  'malformed-id': {
    module: () => withCriterion((criterion) => ({ ...criterion, id: 'Not An Id' }), 2),
    path: 'small/2026/encounters',
  },
  'duplicate-id': {
    module: () => withCriterion((criterion) => ({ ...criterion, id: 'told' }), 2),
    path: 'small/2026/encounters',
  },
  'empty-benchmark': {
    module: () => withBenchmark((benchmark) => ({ ...benchmark, criteria: [] })),
    path: 'small/2026/encounters',
  },
  'too-many-criteria': { module: () => many(501), path: 'small/2026/' },
  'too-many-items': { module: wide, path: 'small/2026/' },
  'undated-source': {
    module: () => withCriterion((criterion) => ({ ...criterion, source: { ...criterion.source, checkedOn: 'soon' } })),
    path: 'small/2026/encounters/every-year.source.checkedOn',
  },
  'malformed-text': {
    module: () => withCriterion((criterion) => ({ ...criterion, statement: { en: 'At least {nobody} of {' } })),
    path: 'small/2026/encounters/every-year.statement',
  },
  'unordered-scale': {
    module: () =>
      withCriterion((criterion) => ({
        ...criterion,
        ask: {
          type: 'share-of-cohort',
          scale: { id: 's', options: [...('scale' in criterion.ask ? criterion.ask.scale.options : [])].toReversed() },
        },
      })),
    path: 'small/2026/encounters/every-year.ask.scale',
  },
  'out-of-bounds': {
    module: () =>
      withBenchmark((benchmark) => ({
        ...benchmark,
        params: {
          ...benchmark.params,
          least: { type: 'integer', label: { en: 'Least' }, min: 1, max: 5, default: 9, value: 3 },
        },
      })),
    path: 'small/2026/encounters.params.least',
  },
  'unknown-rule': {
    module: () => withCriterion((criterion) => ({ ...criterion, score: { rule: 'nobody@1', args: {} } })),
    path: 'small/2026/encounters/every-year.score',
  },
  'unreadable-question': {
    module: () => withCriterion((criterion) => ({ ...criterion, score: { rule: 'all-yes@1', args: {} } })),
    path: 'small/2026/encounters/every-year.score',
  },
  'bad-arguments': {
    module: () =>
      withCriterion((criterion) => ({
        ...criterion,
        score: { rule: 'every-item-reaches@1', args: { band: { $param: 'gone' } } },
      })),
    path: 'small/2026/encounters/every-year.score',
  },
  'unknown-evidence-type': {
    module: () => withCriterion((criterion) => ({ ...criterion, evidence: [{ type: 'gossip', required: false }] })),
    path: 'small/2026/encounters/every-year.evidence',
  },
  'unknown-reference': {
    module: () => withCriterion((criterion) => ({ ...criterion, when: { answer: 'encounters/gone', in: ['yes'] } })),
    path: 'small/2026/encounters/every-year',
  },
  'circular-conditions': {
    module: () =>
      withCriterion((criterion) => ({
        ...criterion,
        when: { not: { answer: 'encounters/every-year', in: ['none'] } },
      })),
    path: 'small/2026/encounters/every-year',
  },
  'missing-text': {
    module: () => withEdition((edition) => ({ ...edition, languages: ['en', 'cy'] })),
    path: 'small/2026/encounters/told.statement',
  },
};
