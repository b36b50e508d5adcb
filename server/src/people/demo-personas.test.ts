import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { composeServer, inventRegion, type ComposedServer } from '../../testing/composed.ts';
import { NOON, TestRegion } from '../../testing/region.ts';
import { ANONYMOUS } from '../platform/actor.ts';
import { londonDate } from '../platform/today.ts';

interface Persona {
  readonly personId: string;
  readonly name: string;
  readonly role: string;
  readonly organisation: string;
  readonly featured: boolean;
}

let region: TestRegion;
let server: ComposedServer;
let personas: readonly Persona[];

beforeAll(async () => {
  region = await TestRegion.start();
  server = await composeServer(region);
  await inventRegion(server);
  const asked = `{ demoPersonas { personId name role organisation featured } }`;
  personas = (await server.ask<{ demoPersonas: readonly Persona[] }>(ANONYMOUS, asked)).demoPersonas;
}, 60_000);
afterAll(async () => {
  await server.stop();
  await region.stop();
});

describe('the people to sign in as', () => {
  it('begin with one for each role, in the order of the roles', () => {
    const featured = personas.filter(({ featured: first }) => first);
    expect(featured).toEqual(personas.slice(0, featured.length));
    expect(featured.map(({ role }) => role)).toEqual([
      'REGION_ADMINISTRATOR',
      'FACILITATOR',
      'CAREERS_LEADER',
      'CONTRIBUTOR',
      'HEADTEACHER',
      'GOVERNOR',
      'PARTNER',
    ]);
  });

  it('are those whom the region wants to be offered first', () => {
    const [source] = server.services.plugins.demoRegions;
    const invented = source?.create({ today: londonDate(NOON), random: () => 0.5 });
    const wanted = [...(invented?.people ?? []), ...(invented?.partners ?? []).flatMap(({ people }) => people)];
    expect(wanted.length).toBeGreaterThan(2);
    expect(personas.slice(0, 7).map(({ name }) => name)).toEqual(
      expect.arrayContaining(wanted.map(({ name }) => name)),
    );
  });

  it('work at one school, which has results and a round that is partly answered', async () => {
    const schools = new Set(personas.slice(2, 6).map(({ organisation }) => organisation));
    expect(schools.size).toBe(1);
    const rounds = await region.orm.em.fork().execute(
      `select a.state, e.answered between 1 and e.items - 1 as partly from assessment a join evaluation e on e.assessment_id = a.id
       join institution i on i.id = a.institution_id join round r on r.id = a.round_id where i.name = ? order by r.ordinal`,
      [...schools],
    );
    expect(rounds).toMatchObject([{ state: 'submitted' }, { state: 'submitted' }, { state: 'draft', partly: true }]);
  });
});
