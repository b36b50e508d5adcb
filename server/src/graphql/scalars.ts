import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

/** A calendar date as `YYYY-MM-DD`, in and out: a date has no time zone, so it never becomes a moment. */
export const CalendarDate = new GraphQLScalarType<string, string>({
  name: 'Date',
  description: 'A calendar date, `YYYY-MM-DD`.',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc3339#section-5.6',
  serialize: (value) => readDate(value),
  parseValue: (value) => readDate(value),
  parseLiteral: (node) => readDate(node.kind === Kind.STRING ? node.value : null),
});

function readDate(value: unknown): string {
  if (typeof value === 'string' && isCalendarDate(value)) return value;
  throw new GraphQLError(`A date is written YYYY-MM-DD, such as 2026-09-01 (you said ${JSON.stringify(value)}).`, {
    extensions: { code: 'BAD_USER_INPUT' },
  });
}

/** Whether this is a day that exists, written `YYYY-MM-DD`. */
export function isCalendarDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  // 29 February of a common year parses, as 1 March.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
