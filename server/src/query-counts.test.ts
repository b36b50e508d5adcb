import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { composeServer, inventRegion, type ComposedServer } from '../testing/composed.ts';
import { NOON, TestRegion } from '../testing/region.ts';
import type { Actor, ClientActor } from './platform/actor.ts';
import { toGlobalId } from './platform/global-id.ts';

const MANY = 70;

let region: TestRegion;
let server: ComposedServer;
let facilitator: Actor;

beforeAll(async () => {
  region = await TestRegion.start();
  server = await composeServer(region);
  await inventRegion(server);
  const [body] = await rowsOf<{ id: string }>(`select id from organisation where kind = 'region'`);
  facilitator = await region.person({ id: body?.id ?? '' }, 'facilitator');
  // Editions are kept for all requests: whoever comes first would pay for them.
  await server.ask(
    facilitator,
    '{ institutions(first: 100) { edges { node { latestResult { benchmarks { slot } } } } } }',
  );
}, 60_000);
afterAll(async () => {
  await server.stop();
  await region.stop();
});

const rowsOf = <Row>(statement: string, values: readonly unknown[] = []): Promise<Row[]> =>
  region.orm.em.fork().execute<Row[]>(statement, [...values]);

/** What an operation gives, and how many statements it takes. */
async function counted<Data>(actor: Actor, query: string, variables: object) {
  let data: Data | undefined;
  const statements = await region.countStatements(async () => {
    data = await server.ask<Data>(actor, query, { ...variables });
  });
  return { data: data as Data, statements };
}

/** What the school's pages show of an assessment: where it stands, and why. */
const STATUS = `fragment Status on Assessment {
  id state readOnlyReason viewerMay lastSavedAt submittedAt submittedBy asOf complete
  headline { achieved applicable display }
  progress { answered items }
  round { id name state closesOn }
  institution { id name }
  edition { id title label }
  previous { id round { name } headline { display } }
  receipt { evaluation }
  benchmarks {
    id slot title outcome percent points possible explanation
    progress { answered items }
    previous { slot outcome percent }
    criteria {
      id key statement
      finding { outcome sentence points possible steps { display outcome } }
      items { key label answer { revision author value { display } } previous { revision } }
      evidence { id title }
    }
  }
}`;

interface Status {
  readonly progress: { readonly answered: number };
  readonly benchmarks: readonly {
    readonly criteria: readonly {
      readonly finding: { readonly steps: readonly object[] };
      readonly items: readonly { readonly answer: object | null }[];
      readonly evidence: readonly object[];
    }[];
  }[];
}

const criteriaOf = (assessments: readonly Status[]) =>
  assessments.flatMap(({ benchmarks }) => benchmarks.flatMap(({ criteria }) => criteria));
const stepsOf = (...assessments: readonly Status[]) => criteriaOf(assessments).flatMap(({ finding }) => finding.steps);
const answersOf = (...assessments: readonly Status[]) =>
  criteriaOf(assessments).flatMap(({ items }) => items.filter(({ answer }) => answer));

describe("a school's status", () => {
  /** The assessment of the last round with the least or the most answers, of those that were begun. */
  const assessmentWith = async (order: 'asc' | 'desc') => {
    const [found] = await rowsOf<{ institutionId: string; id: string }>(
      `select a.institution_id as "institutionId", a.id from assessment a join evaluation e on e.assessment_id = a.id
       join round r on r.id = a.round_id where r.ordinal > 1 and e.answered > 0 order by e.answered ${order}, a.id limit 1`,
    );
    return toGlobalId('Assessment', found?.institutionId ?? '', found?.id ?? '');
  };
  const statusOf = (id: string) =>
    counted<{ node: Status }>(facilitator, `query ($id: ID!) { node(id: $id) { ...Status } } ${STATUS}`, { id });

  it('takes as many statements for many answers as for few', async () => {
    const few = await statusOf(await assessmentWith('asc'));
    const many = await statusOf(await assessmentWith('desc'));
    expect(answersOf(few.data.node).length).toBeGreaterThan(0);
    expect(answersOf(many.data.node).length).toBeGreaterThan(2 * answersOf(few.data.node).length);
    expect(stepsOf(many.data.node).length).toBeGreaterThan(stepsOf(few.data.node).length);
    expect(few.statements).toBeGreaterThan(2);
    expect(many.statements).toBe(few.statements);
  });

  interface Institutions {
    readonly institutions: {
      readonly edges: readonly {
        readonly node: {
          readonly enrolments: readonly { readonly rounds: readonly { readonly assessment: Status | null }[] }[];
        };
      }[];
    };
  }
  const statusesOf = async (first: number) => {
    const { data, statements } = await counted<Institutions>(
      facilitator,
      `query ($first: Int!) {
        institutions(first: $first) { edges { node {
          id name viewerMay
          enrolments { programme { name } rounds { round { name state } assessment { ...Status } } }
        } } }
      } ${STATUS}`,
      { first },
    );
    const nodes = data.institutions.edges.map(({ node }) => node);
    const assessments = nodes.flatMap(({ enrolments }) =>
      enrolments.flatMap(({ rounds }) => rounds.flatMap(({ assessment }) => assessment ?? [])),
    );
    return { nodes, assessments, statements };
  };

  it(`takes as many statements for ${MANY} institutions, with all their rounds, as for 1`, async () => {
    const one = await statusesOf(1);
    const many = await statusesOf(MANY);
    expect(one.nodes).toHaveLength(1);
    expect(one.assessments.length).toBeGreaterThan(1);
    expect(many.nodes).toHaveLength(MANY);
    expect(many.assessments.length).toBeGreaterThan(MANY);
    expect(answersOf(...many.assessments).length).toBeGreaterThan(20 * MANY);
    expect(criteriaOf(many.assessments).flatMap(({ evidence }) => evidence).length).toBeGreaterThan(MANY);
    expect(one.statements).toBeGreaterThan(2);
    expect(many.statements).toBe(one.statements);
  });
});

describe("the partner's list", () => {
  /** A program of a partner with whom so many institutions share everything they have submitted. */
  const programWithGrants = async (count: number): Promise<ClientActor> => {
    const { id: organisationId, name } = await region.organisation('partner', `Partner of ${count}`);
    await rowsOf(
      `insert into sharing_grant
       select id, gen_random_uuid(), ?, 'criterion', date '2027-09-30', 'Somebody', ?::timestamptz, null
       from institution i where exists (select from assessment a where a.institution_id = i.id and a.state = 'submitted')
       order by id limit ?`,
      [organisationId, NOON, count],
    );
    return { kind: 'client', id: randomUUID(), name, organisationId, scopes: ['institutions:read', 'status:read'] };
  };

  interface Shared {
    readonly institutions: {
      readonly totalCount: number;
      readonly edges: readonly {
        readonly node: {
          readonly name: string;
          readonly latestResult: { readonly headline: { readonly display: string } } & Status;
        };
      }[];
    };
  }
  const listFor = async (count: number) => {
    const { data, statements } = await counted<Shared>(
      await programWithGrants(count),
      `{ institutions(first: 100) { totalCount edges { node {
        name urn ukprn localAuthority { name }
        grants { level endsOn organisation { name } }
        latestResult {
          asOf submittedAt round { name } edition { title } headline { achieved display } receipt { evaluation }
          previous { asOf headline { display } }
          benchmarks {
            slot title outcome percent explanation previous { outcome }
            criteria { statement finding { outcome sentence steps { display } } items { answer { value { display } } } }
          }
        }
      } } } }`,
      {},
    );
    return { institutions: data.institutions, statements };
  };

  it(`takes as many statements for ${MANY} institutions as for 1`, async () => {
    const one = await listFor(1);
    const many = await listFor(MANY);
    expect([one, many].map(({ institutions }) => institutions.totalCount)).toEqual([1, MANY]);
    const results = many.institutions.edges.map(({ node }) => node.latestResult);
    expect(results).toHaveLength(MANY);
    expect(results.filter(({ headline }) => /^\d+ of \d+$/.test(headline.display))).toHaveLength(MANY);
    expect(results.every((result) => result.benchmarks.length > 1 && stepsOf(result).length > 0)).toBe(true);
    expect(one.statements).toBeGreaterThan(2);
    expect(many.statements).toBe(one.statements);
  });
});
