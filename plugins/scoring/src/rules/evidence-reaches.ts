import { defineScoringRule, namesEvidenceType } from '@waymark/kit';
import { z } from 'zod';

/** Met when at least so many fresh pieces of evidence of a type are linked, whatever was answered. One point for each, up to the number needed. */
export const evidenceReaches = defineScoringRule({
  id: 'evidence-reaches',
  revision: 1,
  reads: ['share-of-cohort', 'yes-no', 'agreement', 'frequency', 'count', 'checklist', 'date', 'note'],
  args: z.strictObject({ type: namesEvidenceType(), atLeast: z.int().min(1).max(100) }),
  messages: {
    en: {
      name: 'Evidence is there',
      words: 'Met when at least {atLeast} pieces of evidence that are in date are linked.',
      args: { type: 'Kind of evidence', atLeast: 'How many pieces are enough' },
    },
    cy: {
      name: 'Mae tystiolaeth ar gael',
      words: 'Wedi’i fodloni pan fydd o leiaf {atLeast} o ddarnau cyfredol o dystiolaeth wedi’u cysylltu.',
      args: { type: 'Math o dystiolaeth', atLeast: 'Faint o ddarnau sy’n ddigon' },
    },
  },
  score: ({ args, calc }) => calc.all([calc.evidence(args.type).atLeast(args.atLeast)]),
});
