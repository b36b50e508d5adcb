import { z } from 'zod';
import type { Crosswalk } from '../crosswalk/crosswalk.ts';
import { localText } from './text-schema.ts';

const unpaired = z.strictObject({ criterion: z.string(), note: localText.exactOptional() });
const names = z.record(z.string(), z.string()).exactOptional();

/** A crosswalk as data: its shape alone. */
export const crosswalkSchema: z.ZodType<Crosswalk> = z.strictObject({
  from: z.string(),
  to: z.string(),
  summary: localText,
  benchmarks: z.array(z.strictObject({ from: z.string(), to: z.string(), note: localText })),
  criteria: z
    .strictObject({
      links: z.array(
        z.strictObject({
          from: z.string(),
          to: z.string(),
          relation: z.enum(['same', 'changed', 'stricter', 'related']),
          note: localText.exactOptional(),
          rows: names,
          options: names,
          tick: z.string().exactOptional(),
        }),
      ),
      dropped: z.array(unpaired),
      added: z.array(unpaired),
    })
    .nullable(),
});
