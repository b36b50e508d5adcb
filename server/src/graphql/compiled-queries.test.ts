import { afterAll, beforeAll, expect, it } from 'vitest';
import { composeServer, inventRegion, type ComposedServer } from '../../testing/composed.ts';
import { TestRegion } from '../../testing/region.ts';
import type { Actor } from '../platform/actor.ts';

let region: TestRegion;
let server: ComposedServer;
let administrator: Actor;
let programme: { readonly id: string; readonly rounds: readonly { readonly id: string }[] };
let assessmentId: string;

beforeAll(async () => {
  region = await TestRegion.start();
  server = await composeServer(region);
  await inventRegion(server);
  const [body] = await region.orm.em
    .fork()
    .execute<{ id: string }[]>(`select id from organisation where kind = 'region'`);
  administrator = await region.person({ id: body?.id ?? '' }, 'region-administrator');
  const found = await server.ask<{
    programmes: { edges: { node: typeof programme }[] };
    institutions: { edges: { node: { latestResult: { id: string } | null } }[] };
  }>(
    administrator,
    `{ programmes(first: 1) { edges { node { id rounds { id } } } }
       institutions(first: 50) { edges { node { latestResult { id } } } } }`,
  );
  programme = found.programmes.edges[0]?.node ?? { id: '', rounds: [] };
  assessmentId = found.institutions.edges.find(({ node }) => node.latestResult)?.node.latestResult?.id ?? '';
}, 120_000);
afterAll(async () => {
  await server.stop();
  await region.stop();
});

interface Case {
  readonly name: string;
  readonly query: string;
  variables?(): object;
}

const CASES: readonly Case[] = [
  {
    name: 'a status, with findings of several kinds',
    query: `query ($id: ID!) { node(id: $id) { __typename id ... on Assessment { state asOf headline { display } ...Why } } }
      fragment Why on Assessment { benchmarks { slot title outcome percent explanation progress { answered items }
        criteria { key ask { __typename } finding { sentence steps { __typename display json ... on ComparisonStep { item } } } } } }`,
    variables: () => ({ id: assessmentId }),
  },
  {
    name: 'a page of a cohort, with its order and filter',
    query: `query ($id: ID!, $round: ID!, $filter: CohortFilter, $by: CohortOrderBy!) { node(id: $id) { ... on Programme {
      cohort(first: 20, roundId: $round, filter: $filter, orderBy: { by: $by, direction: DESC }) {
        totalCount edges { cursor node { state headline { display } results { outcome } institution { urn localAuthority { code } } } } } } } }`,
    variables: () => ({
      id: programme.id,
      round: programme.rounds[0]?.id,
      filter: { state: 'SUBMITTED' },
      by: 'ACHIEVED',
    }),
  },
  {
    name: 'parts that are left out and taken in',
    query: `query ($with: Boolean!) { viewer { demo may @include(if: $with) active @skip(if: $with) { role } } }`,
    variables: () => ({ with: true }),
  },
  { name: 'what a look-up refuses', query: `{ institution(by: { urn: "1" }) { name } }` },
  { name: 'nothing, where there is nothing', query: `{ node(id: "nonsense") { id } viewer { demo } }` },
  { name: 'a page that is too long', query: `{ institutions(first: 500) { totalCount } viewer { demo } }` },
  {
    name: 'an input with two of one',
    query: `query ($by: InstitutionLookup!) { institution(by: $by) { name } }`,
    variables: () => ({ by: { urn: '900001', ukprn: '10000001' } }),
  },
  {
    name: 'a variable of the wrong kind',
    query: `query ($first: Int!) { institutions(first: $first) { totalCount } }`,
    variables: () => ({ first: 'many' }),
  },
];

it.each(CASES)('$name is the same whether it is compiled or not', async ({ query, variables }) => {
  const ask = () => server.send(administrator, query, variables?.() as Record<string, unknown> | undefined);
  const first = await ask();
  await ask();
  const third = await ask();
  expect(JSON.stringify(third).length).toBeGreaterThan(20);
  expect(third).toEqual(first);
  // In the order that was asked for, too.
  expect(JSON.stringify(third.data)).toBe(JSON.stringify(first.data));
});
