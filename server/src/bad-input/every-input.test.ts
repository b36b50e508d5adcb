import { fileURLToPath } from 'node:url';
import type { ExecutionResult } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { beginAssessment, change, editionIds, type BegunAssessment } from '../../testing/begin-assessment.ts';
import { composeServer, type ComposedServer } from '../../testing/composed.ts';
import { inputPlaces, inputWith, type Fitting, type InputPlace } from '../../testing/input-places.ts';
import { TestRegion } from '../../testing/region.ts';
import { composeSchema } from '../composition.ts';
import type { PersonActor } from '../platform/actor.ts';
import { toGlobalId } from '../platform/global-id.ts';

const schema = await composeSchema();
const places = inputPlaces(schema);

let region: TestRegion;
let server: ComposedServer;
let school: BegunAssessment;
let administrator: PersonActor;
let partner: PersonActor;
let fitting: Fitting;

beforeAll(async () => {
  region = await TestRegion.start();
  server = await composeServer(region, [
    fileURLToPath(new URL('../../testing/planted-modules/two-editions.ts', import.meta.url)),
  ]);
  administrator = await region.person(await region.organisation('region', 'The Region'), 'region-administrator');
  const company = await region.organisation('partner', 'The Partner');
  partner = await region.person(company, 'partner');
  const editionId = (await editionIds(region))['planted-small/1'] ?? '';
  school = await beginAssessment(region, server, administrator, editionId);
  const { profile } = await change<{ profile: { id: string } }>(server, administrator, {
    name: 'createProfile',
    input: { parentId: editionId, name: 'Ours', editionLabel: '1' },
    fields: 'profile { id }',
  });
  fitting = {
    ...school,
    editionId,
    parentId: editionId,
    against: { editionId },
    profileId: profile.id,
    organisationId: toGlobalId('Organisation', company.id),
    criterion: 'told/everybody',
    item: 'whole',
    email: 'ada@example.org',
  };
});
afterAll(async () => {
  await server.stop();
  await region.stop();
});

/** Who may send a mutation; the region's administrator sends those that are not named. */
function actorOf(mutation: string): PersonActor {
  if (/assessment|answer|move|evidence|grant|(accept|decline)AccessRequest/i.test(mutation)) return school.leader;
  return /ApiClient|requestAccess|withdrawAccessRequest/.test(mutation) ? partner : administrator;
}

interface Payload {
  readonly problems: readonly { readonly code: string; readonly message: string; readonly path: string }[];
}

interface Answer {
  /** `done`, or the code of the first thing that is wrong. */
  readonly code: string;
  readonly says: string;
}

async function answerTo(place: InputPlace, value: unknown): Promise<Answer> {
  const { mutation } = place;
  const type = schema.getMutationType()?.getFields()[mutation]?.args[0]?.type.toString() ?? '';
  const expectedRevision = mutation.includes('Profile') ? 1 : 0;
  return answerOf(
    await server.send<Record<string, Payload | null>>(
      actorOf(mutation),
      `mutation ($input: ${type}) { ${mutation}(input: $input) { problems { code message path } } }`,
      { input: inputWith(schema, place, value, { ...fitting, expectedRevision }) },
    ),
  );
}

function answerOf({ data, errors }: ExecutionResult<Record<string, Payload | null>>): Answer {
  if (errors?.[0]) return { code: String(errors[0].extensions['code']), says: errors[0].message };
  const [first] = Object.values(data ?? {})[0]?.problems ?? [];
  return first ? { code: first.code, says: `${first.path}: ${first.message}` } : { code: 'done', says: '' };
}

const placesOf = (...types: readonly string[]) =>
  places
    .filter(({ type }) => types.includes(type))
    .map((place) => ({ place, at: `${place.mutation}: ${place.path.join('.')}` }));

/** Where a list stands in the path, GraphQL says the position too. */
const pathIn = ({ path }: InputPlace): RegExp => new RegExp(`"input\\.${path.join('(\\[0\\]|\\.0)?\\.')}`);

/** Echoed and kept nowhere; what is long enough to be an idempotency key is held to its own rule. */
const isEcho = ({ path }: InputPlace): boolean => path.at(-1) === 'clientMutationId';
/** A draft takes what it is given and lists what is wrong with it: see `profiles.test.ts`. */
const isDraft = ({ mutation }: InputPlace): boolean => mutation === 'changeProfile';

it('looks at every mutation', () => {
  const looked = new Set(places.map(({ mutation }) => mutation));
  expect([...looked].toSorted()).toEqual(Object.keys(schema.getMutationType()?.getFields() ?? {}).toSorted());
});

describe('a text within', () => {
  it.each(placesOf('String', 'ID'))('$at that cannot be stored is refused, and the place named', async ({ place }) => {
    for (const text of ['a\0b', 'a\uD83Cb']) {
      const { code, says } = await answerTo(place, text);
      expect({ code, says }).toEqual({ code: 'BAD_USER_INPUT', says: expect.stringMatching(pathIn(place)) as string });
    }
  });

  it.each(placesOf('String', 'ID').filter(({ place }) => !isEcho(place) && !isDraft(place)))(
    '$at that is too long or blank is refused with the reason',
    async ({ place }) => {
      for (const text of ['x'.repeat(100_000), ' \t\u200B', '']) {
        const { code, says } = await answerTo(place, text);
        expect(code).not.toMatch(/done|INTERNAL|undefined/);
        expect(says).toMatch(/\.$/);
        expect(says.length).toBeLessThan(1_000);
      }
    },
  );
});

describe('a value of the wrong type for', () => {
  const unlike = { a: [] };
  it.each(placesOf('String', 'ID', 'Int', 'Boolean', 'Date', 'Enum'))(
    '$at is refused, and the place named',
    async ({ place }) => {
      const { code, says } = await answerTo(place, unlike);
      expect({ code, says }).toEqual({ code: 'BAD_USER_INPUT', says: expect.stringMatching(pathIn(place)) as string });
    },
  );

  it.each(placesOf('Enum'))('$at is refused when there is no such word', async ({ place }) => {
    const { code, says } = await answerTo(place, 'NO_SUCH_WORD');
    expect({ code, says }).toEqual({ code: 'BAD_USER_INPUT', says: expect.stringMatching(pathIn(place)) as string });
  });
});

describe('a number for', () => {
  const values = [2 ** 53, Number.POSITIVE_INFINITY, Number.NaN, 1.5, 100.0000001, '12', '1,000', '١٢'];
  it.each(placesOf('Int'))('$at is whole and written in digits alone, or is refused', async ({ place }) => {
    for (const value of values) {
      const { code, says } = await answerTo(place, value);
      expect({ code, says }).toEqual({ code: 'BAD_USER_INPUT', says: expect.stringMatching(pathIn(place)) as string });
    }
  });
});

describe('a date for', () => {
  const values = ['2027-02-29', '2026-13-01', '0000-01-01', '9999-12-31', '01/09/2026', '2026-09-01T00:00:00Z', ''];
  it.each(placesOf('Date'))('$at is a day of the calendar, or is refused with what is right', async ({ place }) => {
    for (const value of values) {
      const { code, says } = await answerTo(place, value);
      expect(says).toMatch(pathIn(place));
      expect({ code, says }).toEqual({
        code: 'BAD_USER_INPUT',
        says: expect.stringContaining('a day of the years 1900 to 2199, written YYYY-MM-DD') as string,
      });
    }
  });
});

describe('JSON for', () => {
  const deep = JSON.parse(`${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}`) as unknown;
  it.each(placesOf('JSON'))('$at is refused when no database keeps it', async ({ place }) => {
    for (const value of [{ a: ['\0'] }, { 'a\0': 1 }, { a: '\uD83C' }, deep])
      expect(await answerTo(place, value)).toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  it.each(placesOf('JSON'))('$at is answered without a fault of ours, whatever it is', async ({ place }) => {
    for (const value of [null, 5, 'x'.repeat(100_000), [], { __proto__: { a: 1 } }, { constructor: 1 }])
      expect((await answerTo(place, value)).code).not.toMatch(/INTERNAL|undefined/);
  });
});
