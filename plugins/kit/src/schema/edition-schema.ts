import { z } from 'zod';
import type { Edition, EditionBenchmark, EditionCriterion, EvidenceRequirement, Param } from '../edition.ts';
import type { Json } from '../json.ts';
import type { RuleCall } from '../rule.ts';
import type { Source } from '../source.ts';
import { condition } from './condition-schema.ts';
import { question } from './question-schema.ts';
import { languageTag, localText } from './text-schema.ts';

export const json: z.ZodType<Json> = z.json();
export const ruleCall: z.ZodType<RuleCall> = z.strictObject({ rule: z.string(), args: z.record(z.string(), json) });
export const evidenceRequirements: z.ZodType<readonly EvidenceRequirement[]> = z
  .array(z.strictObject({ type: z.string(), required: z.boolean() }))
  .max(50);

export const source: z.ZodType<Source> = z.strictObject({
  title: z.string(),
  section: z.string().exactOptional(),
  url: z.string().exactOptional(),
  checkedOn: z.string(),
  note: z.string().exactOptional(),
});

const worded = { label: localText, hint: localText.exactOptional() };
const option = z.strictObject({ id: z.string(), label: localText });
const param: z.ZodType<Param> = z.discriminatedUnion('type', [
  z.strictObject({
    ...worded,
    type: z.literal('integer'),
    min: z.int(),
    max: z.int(),
    default: z.int(),
    value: z.int(),
  }),
  z.strictObject({ ...worded, type: z.literal('yes-no'), default: z.boolean(), value: z.boolean() }),
  z.strictObject({
    ...worded,
    type: z.literal('option'),
    options: z.array(option).min(1),
    default: z.string(),
    value: z.string(),
  }),
]);
const params = z.record(z.string(), param);

const origin = z.strictObject({
  set: z.string(),
  changes: z.array(z.strictObject({ operation: z.string(), why: z.string().nullable() })),
});

/** A whole number of 1 or more. */
export const weight = z.int().min(1).max(1_000);

export const criterionFields = {
  id: z.string(),
  statement: localText,
  question: localText,
  hint: localText.exactOptional(),
  source,
  provenance: z.enum(['official', 'adapted', 'local', 'proposed']),
  ask: question,
  score: ruleCall.nullable(),
  weight,
  evidence: evidenceRequirements,
  when: condition.exactOptional(),
  origin,
};
const criterion: z.ZodType<EditionCriterion> = z.strictObject(criterionFields);

const benchmark: z.ZodType<EditionBenchmark> = z.strictObject({
  id: z.string(),
  slot: z.string(),
  title: localText,
  summary: localText,
  when: condition.exactOptional(),
  params,
  score: ruleCall,
  criteria: z.array(criterion),
  origin,
});

/** An edition as data: its shape alone. What must hold between its parts is for the contract check. */
export const editionSchema: z.ZodType<Edition> = z.strictObject({
  contract: z.int(),
  id: z.string(),
  set: z.string(),
  edition: z.string(),
  title: localText,
  label: localText.optional(),
  summary: localText,
  languages: z.array(languageTag),
  suits: condition,
  params,
  headline: ruleCall,
  benchmarks: z.array(benchmark),
  parent: z.strictObject({ id: z.string(), hash: z.string() }).nullable(),
});
