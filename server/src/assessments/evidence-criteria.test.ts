import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { composeServer, inventRegion, type ComposedServer } from '../../testing/composed.ts';
import { TestRegion } from '../../testing/region.ts';
import type { Actor } from '../platform/actor.ts';
import { toGlobalId } from '../platform/global-id.ts';

let region: TestRegion;
let server: ComposedServer;
let facilitator: Actor;

beforeAll(async () => {
  region = await TestRegion.start();
  server = await composeServer(region);
  await inventRegion(server);
  const [body] = await rowsOf<{ id: string }>(`select id from organisation where kind = 'region'`);
  facilitator = await region.person({ id: body?.id ?? '' }, 'facilitator');
}, 60_000);
afterAll(async () => {
  await server.stop();
  await region.stop();
});

const rowsOf = <Row>(statement: string): Promise<Row[]> => region.orm.em.fork().execute<Row[]>(statement);

interface Item {
  readonly supports: readonly string[];
  readonly criteria: readonly {
    readonly key: string;
    readonly statement: string | null;
    readonly benchmark: string | null;
  }[];
}
interface Library {
  readonly institutions: {
    readonly edges: readonly {
      readonly node: { readonly evidence: { readonly edges: readonly { readonly node: Item }[] } };
    }[];
  };
}
const library = async (first: number): Promise<readonly Item[]> => {
  const { institutions } = await server.ask<Library>(
    facilitator,
    `query ($first: Int!) { institutions(first: $first) { edges { node { evidence(first: 100) { edges { node {
      supports criteria { key statement benchmark } } } } } } } }`,
    { first },
  );
  return institutions.edges.flatMap(({ node }) => node.evidence.edges.map((edge) => edge.node));
};

describe('the criteria that evidence supports', () => {
  it('are those of its keys, each in words', async () => {
    const items = await library(20);
    expect(items.length).toBeGreaterThan(10);
    for (const { supports, criteria } of items) {
      expect(criteria.map(({ key }) => key)).toEqual(supports);
      expect(criteria.every(({ statement, benchmark }) => statement && benchmark && !statement.includes('{'))).toBe(
        true,
      );
    }
  });

  it('stay listed without words when no set has them any more', async () => {
    const [link] = await rowsOf<{ institution_id: string; evidence_id: string }>(
      `update evidence_link set criterion = 'gone:away/for-good'
       where ctid = (select l.ctid from evidence_link l join evidence_item i on i.id = l.evidence_id where i.removed_at is null limit 1)
       returning institution_id, evidence_id`,
    );
    const { node } = await server.ask<{ node: Item }>(
      facilitator,
      'query ($id: ID!) { node(id: $id) { ... on EvidenceItem { supports criteria { key statement benchmark } } } }',
      { id: toGlobalId('EvidenceItem', link?.institution_id ?? '', link?.evidence_id ?? '') },
    );
    expect(node.criteria).toContainEqual({ key: 'gone:away/for-good', statement: null, benchmark: null });
  });

  it('take as many statements for a whole library as for one piece', async () => {
    const [fullest] = await rowsOf<{ id: string }>(
      'select institution_id as id from evidence_item where removed_at is null group by 1 order by count(*) desc limit 1',
    );
    const pieces = async (first: number) => {
      let found = 0;
      const statements = await region.countStatements(async () => {
        const { node } = await server.ask<{ node: { evidence: { edges: readonly object[] } } }>(
          facilitator,
          `query ($id: ID!, $first: Int!) { node(id: $id) { ... on Institution { evidence(first: $first) { edges { node {
            criteria { statement } } } } } } }`,
          { id: toGlobalId('Institution', fullest?.id ?? ''), first },
        );
        found = node.evidence.edges.length;
      });
      return { found, statements };
    };
    const [one, many] = [await pieces(1), await pieces(100)];
    expect(one.found).toBe(1);
    expect(many.found).toBeGreaterThan(1);
    expect(many.statements).toBe(one.statements);
  });
});
