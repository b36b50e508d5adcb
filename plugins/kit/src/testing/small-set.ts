import { z } from 'zod';
import type { Answer, AnswerValue } from '../answer.ts';
import { checklist, count, date, note, shareOfCohort, yearGroups, yesNo } from '../ask.ts';
import { criterion, defineBenchmark } from '../define-benchmark.ts';
import { defineEvidenceType } from '../define-evidence-type.ts';
import { defineList } from '../define-list.ts';
import { defineModule } from '../define-module.ts';
import { optionParam, param } from '../define-params.ts';
import { defineBenchmarkRule, defineHeadlineRule, defineScoringRule } from '../define-rule.ts';
import { defineScale } from '../define-scale.ts';
import { defineSet } from '../define-set.ts';
import { floorPercent } from '../floor-percent.ts';
import type { InstitutionFacts } from '../institution.ts';
import { createRuleBook } from '../rule-book.ts';

/** Seven bands, of which the upper two are worth the same. */
export const bands = defineScale({
  id: 'bands',
  options: [
    { id: 'none', points: 0, from: { atLeast: 0 } },
    { id: 'few', points: 1, from: { over: 0 } },
    { id: 'some', points: 2, from: { over: 25 } },
    { id: 'most', points: 3, from: { over: 50 } },
    { id: 'almost-all', points: 4, from: { over: 90 } },
    { id: 'all', points: 4, from: { atLeast: 100 } },
  ],
  messages: {
    en: {
      none: 'None',
      few: 'A few (1–25%)',
      some: 'Some (26–50%)',
      most: 'Most (51–90%)',
      'almost-all': 'Almost all (91–99%)',
      all: 'All',
    },
  },
});

export const audiences = defineList({
  id: 'audiences',
  items: ['pupils', 'parents', 'teachers', 'employers'],
  messages: { en: { pupils: 'Pupils', parents: 'Parents', teachers: 'Teachers', employers: 'Employers' } },
});

const words = (name: string) => ({ en: { name, words: name } });

export const everyItemReaches = defineScoringRule({
  id: 'every-item-reaches',
  revision: 1,
  reads: ['share-of-cohort'],
  args: z.strictObject({ band: z.string() }),
  messages: words('Every item reaches the band'),
  score: ({ items, args, calc }) => calc.all(items.map((item) => calc.share(item).atLeast(args.band))),
});

export const allYes = defineScoringRule({
  id: 'all-yes',
  revision: 1,
  reads: ['yes-no'],
  args: z.strictObject({}),
  messages: words('Every item is yes'),
  score: ({ items, calc }) => calc.all(items.map((item) => calc.answer(item).isYes())),
});

export const allTicked = defineScoringRule({
  id: 'all-ticked',
  revision: 1,
  reads: ['checklist'],
  args: z.strictObject({}),
  messages: words('Everything is ticked'),
  score: ({ items, calc }) => calc.all(items.map((item) => calc.ticks(item).all())),
});

export const countReaches = defineScoringRule({
  id: 'count-reaches',
  revision: 1,
  reads: ['count'],
  args: z.strictObject({ needed: z.int().min(1) }),
  messages: words('The count reaches the number'),
  score: ({ items, args, calc }) => calc.all(items.map((item) => calc.number(item).atLeast(args.needed))),
});

export const withinMonths = defineScoringRule({
  id: 'within-months',
  revision: 1,
  reads: ['date'],
  args: z.strictObject({ months: z.int().min(1) }),
  messages: words('The date is recent'),
  score: ({ items, args, calc }) => calc.all(items.map((item) => calc.date(item).withinMonths(args.months))),
});

export const shared = defineBenchmarkRule({
  id: 'shared',
  revision: 1,
  args: z.strictObject({}),
  messages: words('Points are shared out'),
  score: ({ findings }) => {
    const points = findings.reduce((sum, finding) => sum + finding.points, 0);
    const possible = findings.reduce((sum, finding) => sum + finding.possible, 0);
    const outcome = findings.every((finding) => finding.outcome === 'met')
      ? 'achieved'
      : points === 0
        ? 'not-started'
        : 'in-progress';
    return { points, possible, percent: floorPercent(points, possible), outcome };
  },
});

export const achievedCount = defineHeadlineRule({
  id: 'achieved-count',
  revision: 1,
  args: z.strictObject({}),
  messages: words('Benchmarks achieved'),
  score: ({ benchmarks }) => ({
    achieved: benchmarks.filter(({ outcome }) => outcome === 'achieved').length,
    applicable: benchmarks.filter(({ outcome }) => outcome !== 'not-applicable').length,
  }),
});

export const encounterLog = defineEvidenceType({
  id: 'encounter-log',
  revision: 1,
  fields: {
    employer: { kind: 'text', required: true },
    on: { kind: 'date', required: true },
    reached: { kind: 'number', max: 500 },
    website: { kind: 'link' },
    mode: { kind: 'choice', options: ['in-person', 'online'] },
    years: { kind: 'year-groups' },
  },
  proves: 'on',
  titleField: 'employer',
  freshness: 'academic-year',
  sensitivity: 'plain',
  facts: ({ reached }) => (typeof reached === 'number' ? { reached } : {}),
  messages: {
    en: {
      label: 'Encounter log',
      help: 'One encounter.',
      fields: {
        employer: { label: 'Employer' },
        on: { label: 'Date' },
        reached: { label: 'Pupils reached', unit: 'pupils' },
        website: { label: 'Website' },
        mode: { label: 'Mode', options: { 'in-person': 'In person', online: 'Online' } },
        years: { label: 'Year groups' },
      },
    },
  },
});

const source = { title: 'Invented', checkedOn: '2026-01-01' };
const official = { source, provenance: 'official' } as const;
const say = (statement: string) => ({ statement, question: `${statement}?` });

export const encounters = defineBenchmark({
  id: 'encounters',
  params: { band: optionParam(bands, 'all') },
  criteria: [
    criterion({
      id: 'every-year',
      ...official,
      ask: shareOfCohort({ scale: bands, rows: yearGroups({ from: 7, to: 9 }) }),
      score: everyItemReaches({ band: param('band') }),
      evidence: [encounterLog],
    }),
    criterion({ id: 'told', ...official, ask: checklist({ of: audiences }), score: allTicked() }),
    criterion({ id: 'thoughts', ...official, ask: note(), score: null }),
  ],
  score: shared(),
  messages: {
    en: {
      title: 'Encounters',
      summary: 'Meeting employers.',
      params: { band: { label: 'Band' } },
      criteria: { 'every-year': say('Every year, {band}'), told: say('Audiences told'), thoughts: say('Thoughts') },
    },
  },
});

export const guidance = defineBenchmark({
  id: 'guidance',
  criteria: [
    criterion({ id: 'adviser', ...official, ask: yesNo(), score: allYes(), weight: 2 }),
    criterion({
      id: 'meetings',
      ...official,
      ask: count({ unit: { en: 'meetings' }, max: 40 }),
      score: countReaches({ needed: 4 }),
      when: { answer: 'guidance/adviser', in: ['yes'] },
    }),
    criterion({ id: 'reviewed', ...official, ask: date(), score: withinMonths({ months: 12 }) }),
    criterion({
      id: 'sixth-form',
      ...official,
      ask: yesNo(),
      score: allYes(),
      when: { fact: 'sixthForm', in: [true] },
    }),
  ],
  score: shared(),
  messages: {
    en: {
      title: 'Guidance',
      summary: 'Meeting advisers.',
      criteria: {
        adviser: say('Adviser'),
        meetings: say('Meetings'),
        reviewed: say('Reviewed'),
        'sixth-form': say('Sixth form'),
      },
    },
  },
});

export const school: InstitutionFacts = {
  kind: 'school',
  phase: 'secondary',
  lowAge: 11,
  highAge: 16,
  sixthForm: false,
  special: false,
  yearGroups: [7, 8, 9, 10, 11],
};

/** An answer to a question without rows, or to one row. */
export const answer = (criterionPath: string, value: AnswerValue, item = 'whole'): Answer => ({
  criterion: criterionPath,
  item,
  value,
});

/** Everything answered as well as can be. */
export const best: readonly Answer[] = [
  ...['year-7', 'year-8', 'year-9'].map((year) => answer('encounters/every-year', { kind: 'band', band: 'all' }, year)),
  answer('encounters/told', { kind: 'ticked', ticked: ['pupils', 'parents', 'teachers', 'employers'] }),
  answer('guidance/adviser', { kind: 'yes-no', yes: true }),
  answer('guidance/meetings', { kind: 'number', number: 4 }),
  answer('guidance/reviewed', { kind: 'date', date: '2025-09-01' }),
];

export const smallSet = defineSet({
  id: 'small',
  edition: '2026',
  benchmarks: [encounters, guidance],
  suits: { all: [] },
  headline: achievedCount(),
  messages: { en: { title: 'Small set', summary: 'For tests.' } },
  examples: [
    { name: 'all is well', institution: school, answers: best, expect: { headline: { achieved: 2, applicable: 2 } } },
  ],
});

export const smallModule = defineModule({
  id: 'small-module',
  version: '1.0.0',
  sets: [smallSet],
  evidenceTypes: [encounterLog],
  rules: [everyItemReaches, allYes, allTicked, countReaches, withinMonths, shared, achievedCount],
});

export const rules = createRuleBook([smallModule]);
