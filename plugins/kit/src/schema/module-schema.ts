import { z } from 'zod';
import type { EvidenceField } from '../evidence-type.ts';
import { condition } from './condition-schema.ts';
import { operationSchema } from './profile-schema.ts';
import { localText } from './text-schema.ts';

const whole = z.int();
const revision = z.int().min(1);
const isFunction = z.custom((value) => typeof value === 'function', 'must be a function');
const option = z.strictObject({ id: z.string(), label: localText });
const worded = { id: z.string(), label: localText, help: localText.exactOptional(), required: z.boolean() };

const field: z.ZodType<EvidenceField> = z.discriminatedUnion('kind', [
  z.strictObject({ ...worded, kind: z.literal('text'), maxLength: whole.min(1).max(100_000) }),
  z.strictObject({ ...worded, kind: z.literal('long-text'), maxLength: whole.min(1).max(100_000) }),
  z.strictObject({
    ...worded,
    kind: z.literal('number'),
    min: whole,
    max: whole,
    unit: localText,
    atMost: z.string().exactOptional(),
  }),
  z.strictObject({ ...worded, kind: z.literal('date') }),
  z.strictObject({ ...worded, kind: z.literal('link') }),
  z.strictObject({ ...worded, kind: z.literal('yes-no') }),
  z.strictObject({ ...worded, kind: z.literal('choice'), options: z.array(option).min(1) }),
  z.strictObject({ ...worded, kind: z.literal('choices'), options: z.array(option).min(1) }),
  z.strictObject({ ...worded, kind: z.literal('year-groups') }),
]);

/** An evidence type: its shape, with its function. */
export const evidenceTypeSchema = z.object({
  id: z.string(),
  revision,
  label: localText,
  help: localText,
  fields: z.array(field).max(100),
  proves: z.strictObject({ from: z.string(), to: z.string() }),
  freshness: z.union([
    z.strictObject({ months: z.int().min(1).max(1_200) }),
    z.literal('academic-year'),
    z.literal('always'),
  ]),
  sensitivity: z.enum(['plain', 'may-name-people']),
  files: z.strictObject({ max: z.int().min(0).max(100), required: z.boolean() }),
  titleField: z.string(),
  facts: isFunction,
});

const argsSchema = z.custom(
  (value) =>
    typeof value === 'object' && value !== null && 'safeParse' in value && typeof value.safeParse === 'function',
  'must be a zod schema',
);
const questionType = z.enum([
  'share-of-cohort',
  'yes-no',
  'agreement',
  'frequency',
  'count',
  'checklist',
  'date',
  'note',
]);
const ruleFields = {
  id: z.string(),
  revision,
  args: argsSchema,
  name: localText,
  words: localText,
  argLabels: z.record(z.string(), localText).exactOptional(),
  score: isFunction,
};

/** A rule of any level: its shape, with its function. */
export const ruleSchema = z.discriminatedUnion('level', [
  z.object({
    ...ruleFields,
    level: z.literal('criterion'),
    reads: z.array(questionType).min(1),
    monotonic: z.boolean(),
  }),
  z.object({ ...ruleFields, level: z.literal('benchmark') }),
  z.object({ ...ruleFields, level: z.literal('headline') }),
]);

/** The envelope of a module; its parts are read one by one. */
export const moduleHead = z.object({
  contract: z.number(),
  id: z.string(),
  version: z.string(),
  languages: z.array(z.string()),
  sets: z.array(z.object({ edition: z.unknown(), examples: z.array(z.unknown()) })),
  readings: z.array(z.unknown()),
  crosswalks: z.array(z.unknown()),
  evidenceTypes: z.array(z.unknown()),
  rules: z.array(z.unknown()),
});

const outcome = z.enum(['met', 'partly', 'not-met', 'unanswered', 'not-applicable', 'unscorable', 'recorded']);
const benchmarkOutcome = z.enum(['achieved', 'in-progress', 'not-started', 'not-applicable', 'unscorable']);

/** A worked case: its envelope. Its answers are read by the questions that they answer. */
export const exampleSchema = z.strictObject({
  name: z.string().min(1),
  institution: z.record(z.string(), z.unknown()),
  answers: z.array(z.looseObject({ criterion: z.string(), item: z.string() })),
  evidence: z
    .array(z.looseObject({ type: z.string(), criteria: z.array(z.string()), from: z.string(), to: z.string() }))
    .exactOptional(),
  asOf: z.string().exactOptional(),
  expect: z.strictObject({
    criteria: z.record(z.string(), outcome).exactOptional(),
    benchmarks: z
      .record(
        z.string(),
        z.strictObject({ outcome: benchmarkOutcome.exactOptional(), percent: z.number().nullable().exactOptional() }),
      )
      .exactOptional(),
    headline: z.strictObject({ achieved: z.number(), applicable: z.number() }).exactOptional(),
  }),
});

/** A reading: its shape with its operations; its examples are read like those of a set. */
export const readingSchema = z.strictObject({
  set: z.string(),
  edition: z.string(),
  of: z.string(),
  title: localText,
  label: localText.exactOptional(),
  summary: localText,
  suits: condition.exactOptional(),
  operations: z.array(operationSchema),
  provenance: z.enum(['official', 'adapted', 'local', 'proposed']),
  examples: z.array(exampleSchema),
});
