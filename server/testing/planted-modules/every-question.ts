import {
  checklist,
  count,
  criterion,
  date,
  defineBenchmark,
  defineEvidenceType,
  defineList,
  defineModule,
  defineScale,
  defineSet,
  note,
  shareOfCohort,
  yesNo,
  type Question,
} from '@waymark/kit';
import { achieved, allMet, isYes } from './sound.ts';

const bands = defineScale({
  id: 'bands',
  options: [
    { id: 'some', points: 0, from: { atLeast: 0 } },
    { id: 'all', points: 1, from: { atLeast: 100 } },
  ],
  messages: { en: { some: 'Some', all: 'All' } },
});
const ways = defineList({
  id: 'ways',
  items: ['letter', 'web'],
  messages: { en: { letter: 'By letter', web: 'On the web' } },
});

const source = { source: { title: 'Planted', checkedOn: '2026-01-01' }, provenance: 'local' } as const;
const recorded = <Id extends string>(id: Id, ask: Question) => criterion({ id, ...source, ask, score: null });
const words = (what: string) => ({ statement: `${what}.`, question: `${what}?` });

/** A visit on one day, or over some days. */
export const visit = defineEvidenceType({
  id: 'planted-visit',
  revision: 1,
  fields: {
    title: { kind: 'text', required: true, maxLength: 100 },
    from: { kind: 'date', required: true },
    to: { kind: 'date' },
    came: { kind: 'number', min: 0, max: 1000, atMost: 'invited' },
    invited: { kind: 'number', min: 0, max: 1000 },
  },
  proves: { from: 'from', to: 'to' },
  titleField: 'title',
  freshness: { months: 12 },
  sensitivity: 'plain',
  facts: () => ({}),
  messages: {
    en: {
      label: 'Visit',
      help: 'Planted.',
      fields: {
        title: { label: 'Title' },
        from: { label: 'First day' },
        to: { label: 'Last day' },
        came: { label: 'Came', unit: 'people' },
        invited: { label: 'Invited', unit: 'people' },
      },
    },
  },
});

/** A set with one question of each kind. The only one that is scored decides whether another applies. */
export const module = defineModule({
  id: 'planted-every-question',
  version: '1.0.0',
  rules: [isYes, allMet, achieved],
  evidenceTypes: [visit],
  sets: [
    defineSet({
      id: 'planted-every-question',
      edition: '1',
      suits: { all: [] },
      benchmarks: [
        defineBenchmark({
          id: 'asked',
          criteria: [
            criterion({ id: 'told', ...source, ask: yesNo(), score: isYes(), evidence: [visit] }),
            criterion({
              id: 'how',
              ...source,
              ask: yesNo(),
              score: null,
              when: { answer: 'asked/told', in: ['yes'] },
            }),
            recorded('share', shareOfCohort({ scale: bands })),
            recorded('meetings', count({ unit: { en: 'meetings' }, max: 40 })),
            recorded('ways', checklist({ of: ways })),
            recorded('day', date()),
            recorded('note', note()),
          ],
          score: allMet(),
          messages: {
            en: {
              title: 'Asked',
              summary: 'Planted.',
              criteria: {
                told: words('Everybody is told'),
                how: words('It is told well'),
                share: words('This many are told'),
                meetings: words('It is told this often'),
                ways: words('It is told in these ways'),
                day: words('It was told on this day'),
                note: words('There is more to tell'),
              },
            },
          },
        }),
      ],
      headline: achieved(),
      messages: { en: { title: 'Every question', summary: 'Planted.' } },
      examples: [
        { name: 'nothing', institution: {}, answers: [], expect: { headline: { achieved: 0, applicable: 1 } } },
      ],
    }),
  ],
});
