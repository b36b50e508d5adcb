import {
  criterion,
  defineBenchmark,
  defineBenchmarkRule,
  defineHeadlineRule,
  defineModule,
  defineScoringRule,
  defineSet,
  yesNo,
} from '@waymark/kit';
import { z } from 'zod';

const none = z.strictObject({});
const words = (name: string) => ({ en: { name, words: name } });

export const isYes = defineScoringRule({
  id: 'sound-yes',
  revision: 1,
  reads: ['yes-no'],
  args: none,
  messages: words('Yes'),
  score: ({ items, calc }) => calc.all(items.map((item) => calc.answer(item).isYes())),
});

export const allMet = defineBenchmarkRule({
  id: 'sound-all',
  revision: 1,
  args: none,
  messages: words('All'),
  score({ findings }) {
    const met = findings.filter(({ outcome }) => outcome === 'met').length;
    const outcome = met === findings.length ? 'achieved' : met > 0 ? 'in-progress' : 'not-started';
    return { outcome, percent: Math.floor((100 * met) / findings.length), points: met, possible: findings.length };
  },
});

export const achieved = defineHeadlineRule({
  id: 'sound-headline',
  revision: 1,
  args: none,
  messages: words('Headline'),
  score: ({ benchmarks }) => ({
    achieved: benchmarks.filter(({ outcome }) => outcome === 'achieved').length,
    applicable: benchmarks.length,
  }),
});

/** A set of one question, by name; its rules are those of this file. */
export const smallSet = (id: string) =>
  defineSet({
    id,
    edition: '1',
    suits: { all: [] },
    benchmarks: [
      defineBenchmark({
        id: 'told',
        criteria: [
          criterion({
            id: 'everybody',
            source: { title: 'Planted', checkedOn: '2026-01-01' },
            provenance: 'local',
            ask: yesNo(),
            score: isYes(),
          }),
        ],
        score: allMet(),
        messages: {
          en: {
            title: 'Told',
            summary: 'Whether people are told.',
            criteria: { everybody: { statement: 'Everybody is told.', question: 'Is everybody told?' } },
          },
        },
      }),
    ],
    headline: achieved(),
    messages: { en: { title: 'Small', summary: 'Planted.' } },
    examples: [{ name: 'nothing', institution: {}, answers: [], expect: { headline: { achieved: 0, applicable: 1 } } }],
  });

/** A module with which nothing is wrong. */
export const module = defineModule({
  id: 'planted-sound',
  version: '1.0.0',
  rules: [isYes, allMet, achieved],
  sets: [smallSet('planted-sound')],
});
