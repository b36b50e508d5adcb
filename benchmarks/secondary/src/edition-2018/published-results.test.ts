import { createRuleBook, itemsOf, prepare, type Answer, type AnswerValue, type InstitutionFacts } from '@waymark/kit';
import { module as scoring } from '@waymark/scoring';
import { describe, expect, it } from 'vitest';
import { school11To16, school11To18 } from '../institutions.ts';
import { edition2018 } from './index.ts';

const { edition } = edition2018;
const scorer = prepare(edition, createRuleBook([scoring]));
const SHARES = ['none', 'few', 'some', 'most', 'all'];

/** The answers that one row can be given, by the points they are worth. */
function answersTo({ ask }: (typeof edition.benchmarks)[number]['criteria'][number]): readonly AnswerValue[] {
  switch (ask.type) {
    case 'share-of-cohort':
      return SHARES.map((band) => ({ kind: 'band', band }));
    case 'checklist':
      return [0, ...ask.options.keys()].map((_, ticks) => ({
        kind: 'ticked',
        ticked: ask.options.slice(0, ticks).map(({ id }) => id),
      }));
    default:
      return [false, true].map((yes) => ({ kind: 'yes-no', yes }));
  }
}

/** A complete set of answers to a benchmark that is worth so many points, and what the rules make of it. */
function worth(id: string, points: number, institution: InstitutionFacts) {
  let left = points;
  const criteria = edition.benchmarks.find((one) => one.id === id)?.criteria ?? [];
  const answers = criteria.flatMap((criterion) =>
    itemsOf(criterion, institution).map(({ key: item }): Answer => {
      const offered = answersTo(criterion);
      const taken = criterion.score === null ? 0 : Math.min(left, offered.length - 1);
      left -= taken;
      return { criterion: `${id}/${criterion.id}`, item, value: offered[taken] as AnswerValue };
    }),
  );
  const { benchmarks } = scorer.evaluate({ answers, evidence: [], institution, asOf: '2026-01-31' });
  return benchmarks.find(({ benchmark }) => benchmark === id);
}

/** Every percentage that a school of this kind can have. */
function reachable(id: string, institution: InstitutionFacts): readonly (number | null | undefined)[] {
  const total = worth(id, 0, institution)?.possible ?? 0;
  return Array.from({ length: total + 1 }, (_, points) => worth(id, points, institution)?.percent);
}

const FURTHER = 'further-and-higher-education';

/** Percentages that schools published of their own results on the national self-evaluation of 2018. */
describe.each([
  { id: 'stable-programme', school: school11To16, total: 17, published: [58, 64, 76, 94, 100] },
  { id: 'stable-programme', school: school11To18, total: 17, published: [58, 64, 76, 94, 100] },
  { id: 'labour-market-information', school: school11To16, total: 5, published: [60, 80, 100] },
  { id: 'needs-of-each-young-person', school: school11To16, total: 11, published: [72, 81, 90, 100] },
  { id: 'needs-of-each-young-person', school: school11To18, total: 11, published: [72, 81, 90, 100] },
  { id: 'curriculum-learning', school: school11To16, total: 16, published: [62, 75, 81, 87, 93] },
  { id: 'employer-encounters', school: school11To18, total: 4, published: [25, 75, 100] },
  { id: 'workplace-experiences', school: school11To16, total: 4, published: [0, 50, 75, 100] },
  { id: 'workplace-experiences', school: school11To18, total: 8, published: [0, 50, 75, 100] },
  { id: FURTHER, school: school11To16, total: 20, published: [85, 90, 95] },
  { id: FURTHER, school: school11To18, total: 24, published: [79, 91] },
  { id: 'personal-guidance', school: school11To16, total: 4, published: [75, 100] },
  { id: 'personal-guidance', school: school11To18, total: 8, published: [62, 75, 87, 100] },
])('$id, to $school.highAge', ({ id, school, total, published }) => {
  it(`is worth ${total} points, each of them a different answer`, () => {
    const points = Array.from({ length: total + 1 }, (_, index) => index);
    expect(points.map((point) => worth(id, point, school)?.points)).toEqual(points);
    expect(worth(id, total, school)).toMatchObject({ possible: total, percent: 100, outcome: 'achieved' });
  });

  it.each(published)('can come to %i%%', (percent) => {
    expect(reachable(id, school)).toContain(percent);
  });
});

/** Two published results that no total fits, kept in view: the self-evaluation had other versions of this benchmark. */
it.each([86, 81])('benchmark 7 cannot come to %i%, which was published too', (percent) => {
  expect([...reachable(FURTHER, school11To16), ...reachable(FURTHER, school11To18)]).not.toContain(percent);
});
