// @vitest-environment node
import { readFileSync } from 'node:fs';
import { buildSchema, parse, validate } from 'graphql';
import { expect, it } from 'vitest';
import { EXAMPLES } from './explorer-examples.ts';
import { firstQuery } from './first-query.ts';

const schema = buildSchema(readFileSync(new URL('../../../../server/schema.graphql', import.meta.url), 'utf8'));

it.each([...EXAMPLES, { name: 'the first query', query: firstQuery(null) }])('$name fits the schema', ({ query }) => {
  expect(validate(schema, parse(query))).toEqual([]);
});
