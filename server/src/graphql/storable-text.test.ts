import { buildSchema, graphql } from 'graphql';
import { expect, it } from 'vitest';
import { applyStorableText } from './storable-text.ts';

const schema = buildSchema(
  `scalar JSON input In { texts: [String!] any: JSON } type Query { echo(text: String, in: In): String }`,
);
const { echo } = schema.getQueryType()?.getFields() ?? {};
if (echo) echo.resolve = (_root, args: object) => JSON.stringify(args);
applyStorableText(schema);

const ask = async (variables: Record<string, unknown>) => {
  const { data, errors } = await graphql({
    schema,
    source: 'query ($text: String, $in: In) { echo(text: $text, in: $in) }',
    variableValues: variables,
  });
  return data?.['echo'] ?? errors?.[0]?.message;
};
const deep = (levels: number): unknown => Array.from({ length: levels }).reduce((inner) => ({ a: inner }), 'in');

it.each([
  { name: 'an apostrophe and a circumflex', text: "Tŷ O'Neill" },
  { name: 'right-to-left letters with their marks', text: '\u200Fمدرسة\u200E' },
  { name: 'a zero-width joiner and an emoji of four bytes', text: '👩\u200D🏫' },
])('hands on $name as it is', async ({ text }) => {
  expect(await ask({ text, in: { any: { [text]: [text] } } })).toBe(
    JSON.stringify({ text, in: { any: { [text]: [text] } } }),
  );
});

it.each([
  { name: 'a null character', variables: { text: 'a\0b' }, place: 'text' },
  { name: 'half of a character', variables: { text: 'a\uD83Cb' }, place: 'text' },
  { name: 'one in a list', variables: { in: { texts: ['a', '\0'] } }, place: 'in.texts.1' },
  { name: 'one within JSON', variables: { in: { any: { a: [{ b: '\0' }] } } }, place: 'in.any.a.0.b' },
  { name: 'one in a name within JSON', variables: { in: { any: { 'a\0': 1 } } }, place: 'in.any' },
])('refuses $name, and names the place', async ({ variables, place }) => {
  expect(await ask(variables)).toBe(
    `"${place}" has a character that cannot be stored: a null character, or half of one. Remove it, or type the text again.`,
  );
});

it('refuses what is nested deeper than anybody fills in', async () => {
  expect(await ask({ in: { any: deep(10) } })).toContain('"a":"in"');
  expect(await ask({ in: { any: deep(10_000) } })).toBe('"in.any.a.a.a" is nested more than 50 deep. Send less of it.');
});
