import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { attempt } from '../../testing/answering.ts';
import { editionIds } from '../../testing/begin-assessment.ts';
import { composeServer, type ComposedServer } from '../../testing/composed.ts';
import { TestRegion } from '../../testing/region.ts';
import type { PersonActor } from '../platform/actor.ts';
import { toGlobalId } from '../platform/global-id.ts';

let region: TestRegion;
let server: ComposedServer;
let administrator: PersonActor;
let partner: PersonActor;
let organisationId: string;
let editionId: string;

beforeAll(async () => {
  region = await TestRegion.start();
  server = await composeServer(region, [
    fileURLToPath(new URL('../../testing/planted-modules/two-editions.ts', import.meta.url)),
  ]);
  const body = await region.organisation('region', 'The Region');
  organisationId = toGlobalId('Organisation', body.id);
  administrator = await region.person(body, 'region-administrator');
  partner = await region.person(await region.organisation('partner', 'The Partner'), 'partner');
  editionId = (await editionIds(region))['planted-small/1'] ?? '';
});
afterAll(async () => {
  await server.stop();
  await region.stop();
});

let count = 0;
const ROUNDS = [{ name: 'Autumn', opensOn: '2026-09-01', closesOn: '2026-12-20' }];

/** Where people give names, and what is shown of them. */
const PLACES = {
  'a person': async (name: string) => {
    count += 1;
    const input = { organisationId, name, email: `person-${count}@example.org`, role: 'FACILITATOR' };
    const { payload } = await attempt(server, administrator, {
      name: 'addMember',
      input,
      fields: 'membership { person { name } }',
    });
    return (payload?.['membership'] as { person: { name: string } } | null)?.person.name;
  },
  'a programme': async (name: string) => {
    const { payload } = await attempt(server, administrator, {
      name: 'createProgramme',
      input: { name, editionId, rounds: ROUNDS },
      fields: 'programme { name }',
    });
    return (payload?.['programme'] as { name: string } | null)?.name;
  },
  'a round': async (name: string) => {
    const { payload } = await attempt(server, administrator, {
      name: 'createProgramme',
      input: { name: 'Any', editionId, rounds: [{ ...ROUNDS[0], name }] },
      fields: 'programme { rounds { name } }',
    });
    return (payload?.['programme'] as { rounds: { name: string }[] } | null)?.rounds[0]?.name;
  },
  'a program': async (name: string) => {
    const { payload } = await attempt(server, partner, {
      name: 'createApiClient',
      input: { name, scopes: ['STATUS_READ'], expiresOn: '2026-12-01' },
      fields: 'client { name }',
    });
    return (payload?.['client'] as { name: string } | null)?.name;
  },
} as const;
type Place = keyof typeof PLACES;

const NAMES = [
  { kind: 'an apostrophe', name: "St Anne's & O’Neill" },
  { kind: 'Welsh circumflexes', name: 'Ysgol Tŷ Gŵr' },
  { kind: 'marks apart from their letters', name: 'Siân in two: Sia\u0302n' },
  { kind: 'Arabic', name: 'مدرسة الأمل' },
  { kind: 'right-to-left marks', name: '\u200Fعمر\u200E (Omar)' },
  { kind: 'zero-width joiners', name: 'a\u200Db\u200Cc' },
  { kind: 'emoji of four bytes', name: '🧭 👩\u200D🏫 Compass' },
  { kind: 'what looks like markup', name: '<b>Elm</b> &amp; "Oak"' },
  { kind: 'what looks like SQL', name: `Robert'); drop table person;--` },
  { kind: 'what looks like a formula', name: '=1+1' },
];

describe('a name with', () => {
  const pairs = NAMES.flatMap((one) => (Object.keys(PLACES) as Place[]).map((place) => ({ ...one, place })));
  it.each(pairs)('$kind is shown for $place as it was given', async ({ name, place }) => {
    expect(await PLACES[place](name)).toBe(name);
  });

  it.each((Object.keys(PLACES) as Place[]).map((place) => ({ place })))(
    'a null character, a bell or nothing to see is refused for $place',
    async ({ place }) => {
      for (const name of ['Elm\0School', 'Elm\u0007School', '\u200B\u200F', '\uD83C'])
        expect(await PLACES[place](name)).toBeUndefined();
    },
  );
});
