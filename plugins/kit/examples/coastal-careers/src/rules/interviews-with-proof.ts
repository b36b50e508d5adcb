import { defineScoringRule, namesEvidenceType } from '@waymark/kit';
import { z } from 'zod';

/** Met when each row has enough interviews, and a log in date proves some of them. One point for each interview needed, and one for the log. */
export const interviewsWithProof = defineScoringRule({
  id: 'interviews-with-proof',
  revision: 1,
  reads: ['count'],
  args: z.strictObject({ interviews: z.int().min(1).max(100), log: namesEvidenceType() }),
  messages: {
    en: {
      name: 'Interviews, with a log',
      words: 'Met when each group has {interviews} interviews or more, and a log of them is in date.',
      args: { interviews: 'Smallest number of interviews', log: 'Kind of evidence that proves them' },
    },
  },
  score: ({ items, args, calc }) =>
    calc.all([...items.map((item) => calc.number(item).atLeast(args.interviews)), calc.evidence(args.log).atLeast(1)]),
});
