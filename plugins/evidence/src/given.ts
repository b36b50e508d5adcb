import type { EvidencePayload } from '@waymark/kit';

/** What scoring may see of one piece of evidence. */
export type Facts = Readonly<Record<string, number | boolean | string>>;

/** The named fields that were filled in. One that was left blank is left out: absent is neither zero nor no. */
export function given(payload: EvidencePayload, ...fields: readonly string[]): Facts {
  return Object.fromEntries(
    fields.flatMap((field): [string, number | boolean | string][] => {
      const value = Object.hasOwn(payload, field) ? payload[field] : undefined;
      return typeof value === 'number' || typeof value === 'boolean' || typeof value === 'string'
        ? [[field, value]]
        : [];
    }),
  );
}

/**
 * How many of these yes/no fields say yes, and whether all of them do. A mark that was left blank leaves the verdict
 * open: `meaningful` is there only when every mark was answered, or one was answered no.
 */
export function marksOf(payload: EvidencePayload, marks: readonly string[]): Facts {
  const answers = marks.map((mark) => payload[mark]);
  const yes = answers.filter((answer) => answer === true).length;
  const decided = answers.includes(false) || yes === marks.length;
  return { marks: yes, ...(decided && { meaningful: yes === marks.length }) };
}
