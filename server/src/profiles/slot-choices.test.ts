import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { composeServer, type ComposedServer } from '../../testing/composed.ts';
import { editionIds } from '../../testing/begin-assessment.ts';
import { TestRegion } from '../../testing/region.ts';
import type { PersonActor } from '../platform/actor.ts';

let region: TestRegion;
let server: ComposedServer;
let administrator: PersonActor;

beforeAll(async () => {
  region = await TestRegion.start();
  server = await composeServer(region);
  administrator = await region.person(await region.organisation('region', 'The Region'), 'region-administrator');
});
afterAll(async () => {
  await server.stop();
  await region.stop();
});

interface Choice {
  readonly editionKey: string;
  readonly benchmark: string;
  readonly corresponds: boolean;
  readonly fits: boolean;
  readonly questions: number;
  readonly cannotApply: readonly { readonly statement: string; readonly reason: string }[];
}
interface Profile {
  readonly id: string;
  readonly revision: number;
  readonly problems: readonly { readonly message: string }[];
  readonly outline: readonly { readonly key: string; readonly slot: string }[];
  readonly slotChoices: readonly Choice[];
}

const FIELDS = (target: string) => `id revision problems { message } outline { key slot }
  slotChoices(target: "${target}") { editionKey benchmark corresponds fits questions cannotApply { statement reason } }`;

/** Two shipped editions with the first benchmark of each, of sets that a crosswalk pairs. */
async function pairedEditions() {
  const { crosswalks, shipped } = server.services.registry;
  const crosswalk = crosswalks.find(({ criteria }) => criteria === null);
  const pair = crosswalk?.benchmarks[0];
  if (!crosswalk || !pair || !shipped.has(crosswalk.from)) throw new Error('No two sets are paired.');
  const ids = await editionIds(region);
  return { parentId: ids[crosswalk.from] ?? '', target: pair.from, donor: crosswalk.to, benchmark: pair.to };
}

async function begin(parentId: string, target: string): Promise<Profile> {
  const { createProfile } = await server.ask<{ createProfile: { profile: Profile } }>(
    administrator,
    `mutation ($input: CreateProfileInput!) { createProfile(input: $input) { profile { ${FIELDS(target)} } } }`,
    { input: { parentId, name: `Ours ${randomUUID()}`, editionLabel: '1' } },
  );
  return createProfile.profile;
}

it('offers what corresponds first, and fills the place with it', async () => {
  const { parentId, target, donor, benchmark } = await pairedEditions();
  const profile = await begin(parentId, target);
  const first = profile.slotChoices.find((choice) => choice.editionKey === donor && choice.benchmark === benchmark);
  expect(first?.corresponds).toBe(true);
  expect(profile.slotChoices[0]?.corresponds).toBe(true);
  const usable = profile.slotChoices.find(({ fits }) => fits);
  const input = {
    profileId: profile.id,
    expectedRevision: profile.revision,
    operations: [{ swapSlot: { target, from: usable?.editionKey, benchmark: usable?.benchmark } }],
  };
  const { changeProfile } = await server.ask<{ changeProfile: { profile: Profile } }>(
    administrator,
    `mutation ($input: ChangeProfileInput!) { changeProfile(input: $input) { problems { message } profile { ${FIELDS(target)} } } }`,
    { input },
  );
  expect(changeProfile.profile.problems).toEqual([]);
  expect(changeProfile.profile.outline.map(({ key }) => key)).toContain(usable?.benchmark);
});

it('says what could never apply in the set, and whom it is for', async () => {
  const ids = await editionIds(region);
  const hindered: Choice['cannotApply'][] = [];
  for (const [key, { edition }] of server.services.registry.shipped) {
    for (const { id } of edition.benchmarks) {
      const { slotChoices } = await begin(ids[key] ?? '', id);
      hindered.push(...slotChoices.map(({ cannotApply }) => cannotApply).filter(({ length }) => length > 0));
    }
    if (hindered.length > 0) break;
  }
  expect(hindered[0]?.[0]).toEqual({
    statement: expect.stringMatching(/.{10,}/) as string,
    reason: expect.stringMatching(/^This is for .{5,}\.$/) as string,
  });
});

it('has nothing to offer for a place that is not there', async () => {
  const { parentId } = await pairedEditions();
  expect((await begin(parentId, 'nowhere')).slotChoices).toEqual([]);
});
