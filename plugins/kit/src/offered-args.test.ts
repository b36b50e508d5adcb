import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { defineScoringRule } from './define-rule.ts';
import { namesEvidenceType, namesOption, offeredArgs } from './offered-args.ts';
import type { Question } from './question.ts';

const agreement: Question = {
  type: 'agreement',
  scale: {
    id: 'scale',
    options: [
      { id: 'no', points: 0, label: { en: 'No' } },
      { id: 'yes', points: 1, label: { en: 'Yes' } },
    ],
  },
};
const visit = { id: 'visit', label: { en: 'A visit' } };

const offer = (args: z.ZodType, question: Question = agreement, evidenceTypes = [visit]) =>
  offeredArgs(
    defineScoringRule({
      id: 'rule',
      revision: 1,
      reads: ['agreement', 'yes-no'],
      args,
      messages: { en: { name: 'A rule', words: 'Met.', args: { atLeast: 'At least' } } },
      score: ({ calc }) => calc.all([]),
    }).definition as never,
    { question, evidenceTypes },
  );

describe('the arguments that are offered of a rule', () => {
  it.each<{ name: string; args: z.ZodType; offered: object }>([
    { name: 'none', args: z.strictObject({}), offered: {} },
    {
      name: 'a whole number, beginning with the smallest',
      args: z.strictObject({ atLeast: z.int().min(2).max(9) }),
      offered: { atLeast: { label: { en: 'At least' }, type: 'integer', min: 2, max: 9, default: 2, value: 2 } },
    },
    {
      name: 'an option of the question, beginning with the best',
      args: z.strictObject({ option: namesOption() }),
      offered: {
        option: {
          label: { en: 'option' },
          type: 'option',
          options: [
            { id: 'no', label: { en: 'No' } },
            { id: 'yes', label: { en: 'Yes' } },
          ],
          default: 'yes',
          value: 'yes',
        },
      },
    },
    {
      name: 'a type of evidence',
      args: z.strictObject({ type: namesEvidenceType() }),
      offered: { type: { label: { en: 'type' }, type: 'option', options: [visit], default: 'visit', value: 'visit' } },
    },
    {
      name: 'yes or no',
      args: z.strictObject({ each: z.boolean() }),
      offered: { each: { label: { en: 'each' }, type: 'yes-no', default: true, value: true } },
    },
  ])('are $name', ({ args, offered }) => {
    expect(offer(args)).toEqual(offered);
  });

  it.each<{ name: string; args: z.ZodType; question?: Question; evidenceTypes?: (typeof visit)[] }>([
    { name: 'the rule cannot read the question', args: z.strictObject({}), question: { type: 'date' } },
    { name: 'a text may be anything', args: z.strictObject({ word: z.string() }) },
    { name: 'a number has no bounds', args: z.strictObject({ atLeast: z.number() }) },
    {
      name: 'the question has no options',
      args: z.strictObject({ option: namesOption() }),
      question: { type: 'yes-no' },
    },
    { name: 'no type of evidence is loaded', args: z.strictObject({ type: namesEvidenceType() }), evidenceTypes: [] },
    { name: 'the schema cannot be read', args: z.strictObject({ when: z.date() }) },
    { name: 'the arguments are no fields', args: z.array(z.int()) },
  ])('are null when $name', ({ args, question, evidenceTypes }) => {
    expect(offer(args, question, evidenceTypes)).toBeNull();
  });
});
