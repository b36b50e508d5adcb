import { z } from 'zod';
import type { Profile, ProfileOperation } from '../profile.ts';
import { condition } from './condition-schema.ts';
import { criterionFields, evidenceRequirements, json, ruleCall, source, weight } from './edition-schema.ts';
import { languageTag, localText, wordingText } from './text-schema.ts';

const why = { why: z.string().max(2_000).exactOptional() };
const target = z.string().max(200);

const addedCriterion = z.strictObject({
  id: z.string(),
  statement: localText,
  question: localText,
  ask: criterionFields.ask,
  score: ruleCall.nullable(),
  hint: localText.exactOptional(),
  when: condition.exactOptional(),
  weight: weight.exactOptional(),
  evidence: evidenceRequirements.exactOptional(),
  source: source.exactOptional(),
});

/** One change as data. */
export const operationSchema: z.ZodType<ProfileOperation> = z.discriminatedUnion('op', [
  z.strictObject({ ...why, op: z.literal('exclude'), target }),
  z.strictObject({ ...why, op: z.literal('include'), target }),
  z.strictObject({
    ...why,
    op: z.literal('amend-text'),
    target,
    field: z.enum(['title', 'summary', 'statement', 'question', 'hint']),
    language: languageTag,
    text: wordingText,
  }),
  z.strictObject({ ...why, op: z.literal('reorder'), target, order: z.array(z.string()).max(1_000) }),
  z.strictObject({ ...why, op: z.literal('set-parameter'), target, name: z.string(), value: json }),
  z.strictObject({ ...why, op: z.literal('choose-rule'), target, score: ruleCall.nullable() }),
  z.strictObject({ ...why, op: z.literal('set-evidence'), target, evidence: evidenceRequirements }),
  z.strictObject({
    ...why,
    op: z.literal('add-criterion'),
    target,
    criterion: addedCriterion,
    after: z.string().exactOptional(),
  }),
  z.strictObject({ ...why, op: z.literal('swap-slot'), target, from: z.string(), benchmark: z.string() }),
]);

/** A profile without its operations, which are read one by one. */
export const profileHead: z.ZodType<Omit<Profile, 'operations'>> = z.object({
  id: z.string(),
  edition: z.string(),
  title: localText,
});
