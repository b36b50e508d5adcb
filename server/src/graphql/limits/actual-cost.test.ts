import { buildSchema, Kind, parse, type DocumentNode, type OperationDefinitionNode } from 'graphql';
import { expect, it } from 'vitest';
import { actualCostOf } from './actual-cost.ts';

const schema = buildSchema(`
  type Query { school: School schools(first: Int): SchoolConnection named: Named report: Report }
  interface Named { name: String }
  type School implements Named { name: String town: Town }
  type Partner implements Named { name: String office: Town }
  type Town { name: String }
  type SchoolConnection { edges: [SchoolEdge!]! }
  type SchoolEdge { node: School! }
  type Report { pages: [Page!]! }
  type Page { town: Town }
`);
// A price of its own, as resolvers give it.
Object.assign(schema.getQueryType()?.getFields()['report'] ?? {}, { extensions: { complexity: 7 } });

function operationOf(text: string): { document: DocumentNode; operation: OperationDefinitionNode } {
  const document = parse(text);
  return { document, operation: document.definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION) as never };
}

it.each([
  { what: 'an object', text: '{ school { name } }', data: { school: { name: 'A' } }, cost: 1 },
  { what: 'one that was looked for in vain', text: '{ school { name } }', data: { school: null }, cost: 1 },
  {
    what: 'one within another',
    text: '{ school { town { name } } }',
    data: { school: { town: { name: 'B' } } },
    cost: 2,
  },
  {
    what: 'two by other names',
    text: '{ a: school { name } b: school { name } }',
    data: { a: { name: 'A' }, b: { name: 'A' } },
    cost: 2,
  },
  {
    what: 'a list and each of its objects, and nothing for what wraps them',
    text: '{ schools(first: 9) { edges { node { town { name } } } } }',
    data: { schools: { edges: [{ node: { town: { name: 'B' } } }, { node: { town: null } }] } },
    cost: 5,
  },
  {
    what: 'what a fragment selects of an object behind an interface',
    text: '{ named { name ...at } } fragment at on Partner { office { name } }',
    data: { named: { name: 'A', office: { name: 'B' } } },
    cost: 2,
  },
  {
    what: 'an object behind an interface of which the fragment selects nothing',
    text: '{ named { name ... on Partner { office { name } } } }',
    data: { named: { name: 'A' } },
    cost: 1,
  },
  {
    what: 'what has a price of its own by that, and what lies within it besides',
    text: '{ report { pages { town { name } } } }',
    data: { report: { pages: [{ town: { name: 'B' } }, { town: null }] } },
    cost: 7 + 2 + 2,
  },
  {
    what: 'one field that is selected twice once, with all that is selected of it',
    text: '{ school { name } school { town { name } } }',
    data: { school: { name: 'A', town: { name: 'B' } } },
    cost: 2,
  },
])('counts $what', ({ text, data, cost }) => {
  expect(actualCostOf(schema, operationOf(text), data)).toBe(cost);
});

it('counts what is there each time that one document is sent', () => {
  const asked = operationOf('query ($all: Boolean!) { school { name town @include(if: $all) { name } } }');
  expect(actualCostOf(schema, asked, { school: { name: 'A', town: { name: 'B' } } })).toBe(2);
  expect(actualCostOf(schema, asked, { school: { name: 'A' } })).toBe(1);
  expect(actualCostOf(schema, asked, { school: { name: 'A', town: null } })).toBe(2);
});
