import { applies, itemsOf, type InstitutionFacts } from '@waymark/kit';
import { describe, expect, it } from 'vitest';
import {
  allThrough,
  middleSchool,
  newSixthForm,
  school11To16,
  school11To18,
  technicalCollege,
} from '../institutions.ts';
import { edition2025 } from './index.ts';

const criteria = edition2025.edition.benchmarks.flatMap((benchmark) =>
  benchmark.criteria.map((criterion) => ({ ...criterion, path: `${benchmark.id}/${criterion.id}` })),
);

/** The rows that a school is asked for each criterion that applies. */
const asked = (institution: InstitutionFacts) =>
  criteria
    .filter(({ when }) => applies(when, institution, []).applies !== 'no')
    .map((criterion) => ({
      path: criterion.path,
      scored: criterion.score !== null,
      rows: itemsOf(criterion, institution).map(({ key }) => key),
    }))
    .filter(({ rows }) => rows.length > 0);

const count = (institution: InstitutionFacts, scored: boolean) =>
  asked(institution)
    .filter((one) => one.scored === scored)
    .reduce((sum, { rows }) => sum + rows.length, 0);

const rowsOf = (institution: InstitutionFacts, path: string) =>
  asked(institution).find((one) => one.path === path)?.rows ?? [];

describe('how much a school is asked', () => {
  it.each([
    { name: '11 to 16', school: school11To16, scored: 61, recorded: 10 },
    { name: '11 to 18', school: school11To18, scored: 70, recorded: 12 },
    { name: '14 to 19', school: technicalCollege, scored: 63, recorded: 9 },
    { name: '9 to 13', school: middleSchool, scored: 33, recorded: 2 },
  ])('$name: $scored answers that count, $recorded that are recorded', ({ school, scored, recorded }) => {
    expect([count(school, true), count(school, false)]).toEqual([scored, recorded]);
  });
});

describe('years and key stages follow the roll', () => {
  it.each([
    { name: '11 to 16', school: school11To16, years: '7 8 9 10 11', stages: 'ks3 ks4' },
    { name: '11 to 18', school: school11To18, years: '7 8 9 10 11 12 13', stages: 'ks3 ks4 ks5' },
    { name: '14 to 19', school: technicalCollege, years: '10 11 12 13', stages: 'ks4 ks5' },
    { name: '9 to 13', school: middleSchool, years: '7 8', stages: 'ks3' },
    { name: '4 to 18, from Year 7', school: allThrough, years: '7 8 9 10 11 12 13', stages: 'ks3 ks4 ks5' },
    { name: 'Year 12 for the first time', school: newSixthForm, years: '7 8 9 10 11 12', stages: 'ks3 ks4 ks5' },
  ])('$name: years $years, stages $stages', ({ school, years, stages }) => {
    const expected = years.split(' ').map((year) => `year-${year}`);
    expect(rowsOf(school, 'employer-encounters/every-year')).toEqual(expected);
    expect(rowsOf(school, 'curriculum-learning/every-subject')).toEqual(expected);
    expect(rowsOf(school, 'labour-market-information/pupils-use')).toEqual(stages.split(' '));
  });
});

describe('what is due by 16 and by 18', () => {
  it.each<{ name: string; school: InstitutionFacts; sixteen: boolean; eighteen: boolean }>([
    { name: '11 to 16', school: school11To16, sixteen: true, eighteen: false },
    { name: '11 to 18', school: school11To18, sixteen: true, eighteen: true },
    { name: '14 to 19', school: technicalCollege, sixteen: true, eighteen: true },
    { name: '9 to 13', school: middleSchool, sixteen: false, eighteen: false },
    { name: 'a sixth form without Year 13 yet', school: newSixthForm, sixteen: true, eighteen: false },
    {
      name: 'ages to 18 in the register, and no sixth form',
      school: { ...school11To18, sixthForm: false },
      sixteen: true,
      eighteen: false,
    },
    {
      name: 'Year 13 on roll, and nobody has said whether there is a sixth form',
      school: { ...school11To18, sixthForm: null },
      sixteen: true,
      eighteen: true,
    },
    {
      name: 'a school that has grown as far as Year 9',
      school: { ...school11To16, yearGroups: [7, 8, 9] },
      sixteen: false,
      eighteen: false,
    },
  ])('$name: by 16 $sixteen, by 18 $eighteen', ({ school, sixteen, eighteen }) => {
    const paths = asked(school).map(({ path }) => path);
    const due = (ending: string) => paths.filter((path) => path.endsWith(ending)).length;
    expect([due('/by-sixteen'), due('/by-eighteen')]).toEqual([sixteen ? 3 : 0, eighteen ? 2 : 0]);
    expect(paths.includes('further-and-higher-education/higher-education-visits')).toBe(eighteen);
  });
});
