import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { composeServer, type ComposedServer } from '../../testing/composed.ts';
import { TestRegion } from '../../testing/region.ts';
import type { Organisation } from '../organisations/index.ts';
import type { Actor } from '../platform/actor.ts';
import { toGlobalId } from '../platform/global-id.ts';

let region: TestRegion;
let server: ComposedServer;
let body: Organisation;
let partner: Organisation;
let other: Organisation;
let facilitator: Actor;
let colleague: Actor;
let leader: Actor;

beforeAll(async () => {
  region = await TestRegion.start();
  server = await composeServer(region, []);
  [body, partner, other] = [
    await region.organisation('region', 'The Region'),
    await region.organisation('partner', 'A Partner'),
    await region.organisation('partner', 'Another Partner'),
  ];
  facilitator = await region.person(body, 'facilitator', 'Fay');
  await region.person(body, 'region-administrator', 'Rae');
  colleague = await region.person(partner, 'partner', 'Pat');
  await region.person(other, 'partner', 'Oli');
  leader = await region.person(await region.institution('Alder School'), 'careers-leader', 'Lee');
});
afterAll(async () => {
  await server.stop();
  await region.stop();
});

interface People {
  readonly people?: readonly { readonly role: string; readonly person: { readonly name: string } }[];
}
const peopleOf = async (actor: Actor, ...organisations: readonly Organisation[]) => {
  const { nodes } = await server.ask<{ nodes: readonly (People | null)[] }>(
    actor,
    'query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Organisation { people { role person { name } } } } }',
    { ids: organisations.map(({ id }) => toGlobalId('Organisation', id)) },
  );
  return nodes.map((node) => node?.people?.map(({ person }) => person.name).toSorted() ?? null);
};

describe('the people of an organisation', () => {
  it('are known to the region, whatever the organisation', async () => {
    expect(await peopleOf(facilitator, body, partner, other)).toEqual([['Fay', 'Rae'], ['Pat'], ['Oli']]);
  });

  it('are known to one another, and no further', async () => {
    expect(await peopleOf(colleague, partner, body, other)).toEqual([['Pat'], [], null]);
  });

  it('stay unknown to a school that may share with the organisation', async () => {
    expect(await peopleOf(leader, body, partner)).toEqual([[], []]);
  });

  it('stay unknown to a program of the organisation', async () => {
    const program: Actor = {
      kind: 'client',
      id: '00000000-0000-4000-8000-00000000000c',
      name: 'C',
      organisationId: partner.id,
      scopes: ['status:read'],
    };
    expect(await peopleOf(program, partner)).toEqual([[]]);
  });

  it('take as many statements for three organisations as for one', async () => {
    const one = await region.countStatements(() => peopleOf(facilitator, body));
    const three = await region.countStatements(() => peopleOf(facilitator, body, partner, other));
    // nodes(ids) finds each organisation by itself; their people come together.
    expect(three - one).toBe(2);
  });
});
