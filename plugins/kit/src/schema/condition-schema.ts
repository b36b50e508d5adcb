import { z } from 'zod';
import type { Condition } from '../condition.ts';

const year = z.int().min(-1).max(14);
const age = z.int().min(0).max(99);
const nested = z.lazy((): z.ZodType<Condition> => condition);

/** A condition as data. */
export const condition: z.ZodType<Condition> = z.union([
  z.strictObject({ all: z.array(nested).max(50) }),
  z.strictObject({ any: z.array(nested).max(50) }),
  z.strictObject({ not: nested }),
  z.strictObject({
    fact: z.enum(['kind', 'phase', 'lowAge', 'highAge', 'sixthForm', 'special']),
    in: z.array(z.union([z.string(), z.number(), z.boolean()])).max(200),
  }),
  z.strictObject({ fact: z.enum(['lowAge', 'highAge']), atLeast: age.exactOptional(), atMost: age.exactOptional() }),
  z.strictObject({ fact: z.literal('yearGroups'), includesAnyOf: z.array(year).max(16) }),
  z.strictObject({ answer: z.string(), item: z.string().exactOptional(), in: z.array(z.string()).max(200) }),
]);
