import { fileURLToPath } from 'node:url';
import { editionHash } from '@waymark/kit';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { composeServer, type ComposedServer } from '../../testing/composed.ts';
import { TestRegion } from '../../testing/region.ts';
import type { PersonActor } from '../platform/actor.ts';
import { RESCORE_UNSCORABLE_JOB } from '../scoring/index.ts';

let region: TestRegion;
let server: ComposedServer;
let administrator: PersonActor;

beforeAll(async () => {
  region = await TestRegion.start();
  server = await composeServer(region, [
    fileURLToPath(new URL('../../testing/planted-modules/wild/', import.meta.url)),
  ]);
  administrator = await region.person(await region.organisation('region', 'The Region'), 'region-administrator');
});
afterAll(async () => {
  await server.stop();
  await region.stop();
});

const FIELDS = 'health strikes { suspect reason } faults';
interface Shown {
  readonly health: string;
  readonly strikes: readonly { readonly suspect: string; readonly reason: string }[];
  readonly faults: readonly string[];
}
const shown = async (): Promise<Shown | undefined> =>
  (await server.ask<{ modules: readonly Shown[] }>(administrator, `{ modules { ${FIELDS} } }`)).modules[0];

const resume = (actor: PersonActor, key: string) =>
  server.send<{ resumeModule: { module: Shown } }>(
    actor,
    `mutation ($input: ResumeModuleInput!) { resumeModule(input: $input) { module { ${FIELDS} } problems { code } } }`,
    { input: { key } },
  );

/** An answer at which a rule of the planted module ends its thread. */
async function endThread(): Promise<void> {
  const [shipped] = server.services.registry.shipped.values();
  if (!shipped) throw new Error('There is no set.');
  const { edition: definition } = shipped;
  await server.services.scoring.evaluate(
    { hash: editionHash(definition), definition },
    {
      answers: [{ criterion: 'wild/talks', item: 'whole', value: { kind: 'number', number: 4007 } }],
      evidence: [],
      institution: {
        kind: null,
        phase: null,
        lowAge: null,
        highAge: null,
        sixthForm: null,
        special: null,
        yearGroups: null,
      },
      asOf: '2026-10-01',
    },
  );
}

it('is suspended after three strikes, and run again when an administrator of the region says so', async () => {
  await endThread();
  expect(await shown()).toMatchObject({ health: 'LOADED', strikes: [{ suspect: 'rule planted-wild@1' }] });
  await endThread();
  await endThread();
  expect(await shown()).toMatchObject({
    health: 'SUSPENDED',
    strikes: Array.from({ length: 3 }, () => ({ reason: expect.stringContaining('ended its thread') as string })),
  });

  const facilitator = await region.person({ id: administrator.membership?.organisationId ?? '' }, 'facilitator');
  expect((await resume(facilitator, 'planted-wild')).errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
  expect((await resume(administrator, 'nobody')).errors?.[0]?.extensions).toMatchObject({ code: 'NOT_FOUND' });
  expect((await shown())?.health).toBe('SUSPENDED');

  const added = vi.spyOn(server.services.jobs, 'add');
  expect((await resume(administrator, 'planted-wild')).data?.resumeModule.module).toEqual({
    health: 'LOADED',
    strikes: [],
    faults: [],
  });
  expect(added).toHaveBeenCalledWith(RESCORE_UNSCORABLE_JOB, {});
});
