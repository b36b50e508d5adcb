import { defineBenchmarkRule, defineHeadlineRule, defineScoringRule } from '@waymark/kit';
import { z } from 'zod';

const none = z.strictObject({});
const words = (name: string) => ({ en: { name, words: name } });

/** Rules over numbers, under names of their own for each module that brings them. */
export const numberRules = (module: string) => {
  const each = defineScoringRule({
    id: `${module}-each`,
    revision: 1,
    reads: ['count'],
    args: none,
    messages: words('Each number'),
    // Each step shows the number that was seen: a result made of other answers is another result.
    score: ({ items, calc }) => calc.all(items.map((item) => calc.number(item).atLeast(1))),
  });
  const share = defineBenchmarkRule({
    id: `${module}-share`,
    revision: 1,
    args: none,
    messages: words('Share'),
    score({ findings }) {
      const points = findings.reduce((sum, finding) => sum + finding.points, 0);
      const possible = findings.reduce((sum, finding) => sum + finding.possible, 0);
      const met = findings.every(({ outcome }) => outcome === 'met');
      return {
        outcome: met ? 'achieved' : points > 0 ? 'in-progress' : 'not-started',
        percent: possible === 0 ? null : Math.floor((100 * points) / possible),
        points,
        possible,
      };
    },
  });
  const headline = defineHeadlineRule({
    id: `${module}-headline`,
    revision: 1,
    args: none,
    messages: words('Headline'),
    score: ({ benchmarks }) => ({
      achieved: benchmarks.filter(({ outcome }) => outcome === 'achieved').length,
      applicable: benchmarks.length,
    }),
  });
  return { each, share, headline };
};
