import { afterAll, beforeAll, expect, it } from 'vitest';
import { composeServer, type ComposedServer } from '../testing/composed.ts';
import { TestRegion } from '../testing/region.ts';
import type { Actor } from './platform/actor.ts';

let region: TestRegion;
let server: ComposedServer;
let facilitator: Actor;

beforeAll(async () => {
  region = await TestRegion.start();
  server = await composeServer(region, []);
  facilitator = await region.person(await region.organisation('region', 'The Region'), 'facilitator');
  for (const name of ['Alder School', 'Birch School']) await region.institution(name);
});
afterAll(async () => {
  await server.stop();
  await region.stop();
});

interface Page {
  readonly institutions: {
    readonly pageInfo: { readonly endCursor: string };
    readonly edges: readonly { readonly node: { readonly name: string } }[];
  };
}
const page = (variables: object) =>
  server.ask<Page>(
    facilitator,
    `query ($after: String, $filter: InstitutionFilter) {
      institutions(first: 1, after: $after, filter: $filter) { pageInfo { endCursor } edges { node { name } } } }`,
    { ...variables },
  );

it('takes what is left out for null, so that a list goes on whichever of the two is sent', async () => {
  const { institutions } = await page({ after: null, filter: { text: null } });
  const next = await page({ after: institutions.pageInfo.endCursor, filter: {} });
  expect(next.institutions.edges.map(({ node }) => node.name)).toEqual(['Birch School']);
});
