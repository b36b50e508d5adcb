import {
  checklist,
  criterion,
  defineBenchmark,
  defineCrosswalk,
  defineList,
  defineModule,
  defineSet,
  yesNo,
} from '@waymark/kit';
import { achieved, allMet, isYes } from './sound.ts';

const source = { source: { title: 'Planted', checkedOn: '2026-01-01' }, provenance: 'local' } as const;
const words = (what: string) => ({ statement: `${what}.`, question: `${what}?` });
const ways = defineList({
  id: 'ways',
  items: ['letter', 'web'],
  messages: { en: { letter: 'By letter', web: 'On the web' } },
});

const set = (edition: string, benchmark: ReturnType<typeof defineBenchmark>) =>
  defineSet({
    id: 'planted-small',
    edition,
    suits: { all: [] },
    benchmarks: [benchmark],
    headline: achieved(),
    messages: { en: { title: 'Small', summary: 'Planted.' } },
    examples: [{ name: 'nothing', institution: {}, answers: [], expect: { headline: { achieved: 0, applicable: 1 } } }],
  });

const older = defineBenchmark({
  id: 'told',
  criteria: [
    criterion({ id: 'everybody', ...source, ask: yesNo(), score: isYes() }),
    criterion({ id: 'by-letter', ...source, ask: yesNo(), score: isYes() }),
    criterion({ id: 'ended', ...source, ask: yesNo(), score: isYes() }),
  ],
  score: allMet(),
  messages: {
    en: {
      title: 'Told',
      summary: 'Planted.',
      criteria: {
        everybody: words('Everybody is told'),
        'by-letter': words('A letter is sent'),
        ended: words('A drum is beaten'),
      },
    },
  },
});

const newer = defineBenchmark({
  id: 'told',
  criteria: [
    criterion({ id: 'everybody', ...source, ask: yesNo(), score: isYes() }),
    criterion({ id: 'ways', ...source, ask: checklist({ of: ways }), score: null }),
    criterion({ id: 'begun', ...source, ask: yesNo(), score: isYes() }),
  ],
  score: allMet(),
  messages: {
    en: {
      title: 'Told',
      summary: 'Planted.',
      criteria: {
        everybody: words('Everybody is told'),
        ways: words('It is told in these ways'),
        begun: words('It has begun'),
      },
    },
  },
});

/** A set in two editions, with the way from one to the other. */
export const module = defineModule({
  id: 'planted-two-editions',
  version: '1.0.0',
  rules: [isYes, allMet, achieved],
  sets: [set('1', older), set('2', newer)],
  crosswalks: [
    defineCrosswalk({
      from: 'planted-small/1',
      to: 'planted-small/2',
      summary: { en: 'One thing ended, another began.' },
      benchmarks: [{ from: 'told', to: 'told', note: { en: 'Other ways.' } }],
      criteria: {
        links: [
          { from: 'told/everybody', to: 'told/everybody', relation: 'stricter', note: { en: 'Families count now.' } },
          { from: 'told/by-letter', to: 'told/ways', relation: 'changed', tick: 'letter' },
        ],
        dropped: [{ criterion: 'told/ended', note: { en: 'Nobody has a drum.' } }],
        added: [{ criterion: 'told/begun' }],
      },
    }),
  ],
});
