import { isDate } from '@waymark/kit';
import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

/** A calendar date as `YYYY-MM-DD`, in and out: a date has no time zone, so it never becomes a moment. */
export const CalendarDate = new GraphQLScalarType<string, string>({
  name: 'Date',
  description: 'A calendar date, `YYYY-MM-DD`.',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc3339#section-5.6',
  serialize: showDate,
  parseValue: readDate,
  parseLiteral: (node) => readDate(node.kind === Kind.STRING ? node.value : null),
});

/** What is stored may be older than what is asked for: a register knows schools of the sixteenth century. */
function showDate(value: unknown): string {
  if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)) return value;
  throw new TypeError('a date is stored as YYYY-MM-DD');
}

function readDate(value: unknown): string {
  if (typeof value === 'string' && isDate(value)) return value;
  const given = value === undefined ? 'something else' : JSON.stringify(value).slice(0, 40);
  throw new GraphQLError(
    `A date is a day of the years 1900 to 2199, written YYYY-MM-DD, such as 2026-09-01 (you said ${given}).`,
    { extensions: { code: 'BAD_USER_INPUT' } },
  );
}
