import { fileURLToPath } from 'node:url';
import type { PersonActor } from '../../src/platform/actor.ts';
import type { Organisation } from '../../src/organisations/index.ts';
import { change, editionIds } from '../begin-assessment.ts';
import { composeServer, type ComposedServer } from '../composed.ts';
import { TestRegion } from '../region.ts';

const MODULES = ['two-editions', 'paper'].map((name) =>
  fileURLToPath(new URL(`../planted-modules/${name}.ts`, import.meta.url)),
);

const ROUNDS = [
  { name: 'Summer', opensOn: '2026-09-01', closesOn: '2026-12-19' },
  { name: 'Autumn', opensOn: '2027-01-05', closesOn: '2027-03-31' },
];

/** A programme with two open rounds; ids are those of the API. */
export interface Programme {
  readonly id: string;
  readonly rounds: readonly [string, string];
}

/** A server that is no demonstration, with a regional body, in which schools and partners are put. */
export interface World {
  readonly region: TestRegion;
  readonly server: ComposedServer;
  readonly body: Organisation;
  readonly administrator: PersonActor;
  /** Id of the set that everything is answered with. */
  readonly edition: string;
  programme(name: string): Promise<Programme>;
  stop(): Promise<void>;
}

export async function startWorld(): Promise<World> {
  const region = await TestRegion.start();
  const server = await composeServer(region, MODULES, { variables: { WAYMARK_DEMO: 'false' } });
  const body = await region.organisation('region', 'The Region');
  const administrator = await region.person(body, 'region-administrator', 'Rae');
  const edition = (await editionIds(region))['planted-small/1'] ?? '';
  return {
    region,
    server,
    body,
    administrator,
    edition,
    async programme(name) {
      const made = await change<{ programme: { id: string; rounds: readonly { id: string }[] } }>(
        server,
        administrator,
        {
          name: 'createProgramme',
          input: { name, editionId: edition, rounds: ROUNDS },
          fields: 'programme { id rounds { id } }',
        },
      );
      const [first, second] = made.programme.rounds;
      // Rounds follow one another; here both are answered on one day.
      await region.orm.em.fork().execute(`update round set opens_on = '2026-09-01' where ordinal = 2`);
      return { id: made.programme.id, rounds: [first?.id ?? '', second?.id ?? ''] };
    },
    async stop() {
      await server.stop();
      await region.stop();
    },
  };
}
