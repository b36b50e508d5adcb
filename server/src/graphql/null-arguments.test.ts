import { buildSchema, graphql } from 'graphql';
import { describe, expect, it } from 'vitest';
import { applyNullArguments } from './null-arguments.ts';

const SDL = `
  input Place { town: String, street: String! }
  input Filter { text: String, open: Boolean, count: Int, place: Place, places: [Place!] }
  input Lookup @oneOf { id: ID, place: Place }
  type Query {
    list(first: Int!, after: String, filter: Filter, order: String = "name"): Boolean
    find(by: Lookup!): Boolean
    plain(first: Int!): Boolean
  }`;

/** What the resolver of the one field of a query is handed. */
async function handed(query: string, variableValues: Record<string, unknown> = {}): Promise<unknown> {
  const schema = applyResolver(buildSchema(SDL));
  const received: unknown[] = [];
  const { errors } = await graphql({ schema, source: query, variableValues, contextValue: received });
  expect(errors).toBeUndefined();
  return received[0];
}

function applyResolver(schema: ReturnType<typeof buildSchema>): typeof schema {
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {}))
    field.resolve = (_root, args, received: unknown[]) => received.push(args) > 0;
  return applyNullArguments(schema);
}

const NOTHING = { text: null, open: null, count: null, place: null, places: null };

describe('what is left out', () => {
  it.each<{ name: string; query: string; variables?: Record<string, unknown>; args: object }>([
    {
      name: 'is null as an argument, and a default is kept',
      query: '{ list(first: 1) }',
      args: { first: 1, after: null, filter: null, order: 'name' },
    },
    {
      name: 'is null as a variable that is not sent',
      query: 'query ($after: String, $filter: Filter) { list(first: 1, after: $after, filter: $filter) }',
      args: { first: 1, after: null, filter: null, order: 'name' },
    },
    {
      name: 'is null as a field of an input',
      query: 'query ($filter: Filter) { list(first: 1, filter: $filter) }',
      variables: { filter: {} },
      args: { first: 1, after: null, filter: NOTHING, order: 'name' },
    },
    {
      name: 'is null within inputs and lists of inputs',
      query: '{ list(first: 1, filter: { place: { street: "a" }, places: [{ street: "b", town: "c" }] }) }',
      args: {
        first: 1,
        after: null,
        filter: { ...NOTHING, place: { town: null, street: 'a' }, places: [{ town: 'c', street: 'b' }] },
        order: 'name',
      },
    },
    {
      name: 'leaves what is given as it is, also when it is little',
      query: '{ list(first: 0, after: "", filter: { open: false, count: 0, text: null }, order: null) }',
      args: { first: 0, after: '', filter: { ...NOTHING, open: false, count: 0 }, order: null },
    },
    {
      name: 'stays left out of a choice of one, and is null within the choice',
      query: '{ find(by: { place: { street: "a" } }) }',
      args: { by: { place: { town: null, street: 'a' } } },
    },
    { name: 'is nothing where all is required', query: '{ plain(first: 3) }', args: { first: 3 } },
  ])('$name', async ({ query, variables, args }) => {
    expect(await handed(query, variables)).toEqual(args);
  });
});
