import { z } from 'zod';
import type { ListItem, Question, Rows } from '../question.ts';
import type { Scale } from '../scale.ts';
import { condition } from './condition-schema.ts';
import { localText } from './text-schema.ts';

const percent = z.int().min(0).max(100);
const whole = z.int().min(0).max(1_000_000);
const yearGroup = z.int().min(-1).max(14);

export const scale: z.ZodType<Scale> = z.strictObject({
  id: z.string(),
  options: z
    .array(
      z.strictObject({
        id: z.string(),
        label: localText,
        points: whole,
        from: z.union([z.strictObject({ over: percent }), z.strictObject({ atLeast: percent })]).exactOptional(),
      }),
    )
    .min(2)
    .max(50),
});

const listItem: z.ZodType<ListItem> = z.strictObject({
  id: z.string(),
  label: localText,
  when: condition.exactOptional(),
});
const list = z.array(listItem).min(1).max(200);

const stage = z.enum(['early-years', 'ks1', 'ks2', 'ks3', 'ks4', 'ks5']);
const rows: z.ZodType<Rows> = z.discriminatedUnion('over', [
  z.strictObject({ over: z.literal('year-groups'), from: yearGroup.exactOptional(), to: yearGroup.exactOptional() }),
  z.strictObject({ over: z.literal('key-stages'), only: z.array(stage).min(1).exactOptional() }),
  z.strictObject({ over: z.literal('list'), id: z.string(), items: list }),
]);
const repeated = { rows: rows.exactOptional() };

/** A question as data. */
export const question: z.ZodType<Question> = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('share-of-cohort'), scale, ...repeated }),
  z.strictObject({ type: z.literal('yes-no'), ...repeated }),
  z.strictObject({ type: z.literal('agreement'), scale, ...repeated }),
  z.strictObject({ type: z.literal('frequency'), scale, ...repeated }),
  z.strictObject({
    type: z.literal('count'),
    unit: localText,
    min: whole.exactOptional(),
    max: whole.exactOptional(),
    ...repeated,
  }),
  z.strictObject({ type: z.literal('checklist'), options: list, ...repeated }),
  z.strictObject({ type: z.literal('date'), ...repeated }),
  z.strictObject({ type: z.literal('note'), ...repeated }),
]);
