import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { attempt } from '../../testing/answering.ts';
import { change, editionIds } from '../../testing/begin-assessment.ts';
import { composeServer, type ComposedServer } from '../../testing/composed.ts';
import { TestRegion } from '../../testing/region.ts';
import type { PersonActor } from '../platform/actor.ts';

let region: TestRegion;
let server: ComposedServer;
let administrator: PersonActor;
let parentId: string;
let profileId: string;

beforeAll(async () => {
  region = await TestRegion.start();
  server = await composeServer(region, [
    fileURLToPath(new URL('../../testing/planted-modules/every-question.ts', import.meta.url)),
  ]);
  administrator = await region.person(await region.organisation('region', 'The Region'), 'region-administrator');
  parentId = (await editionIds(region))['planted-every-question/1'] ?? '';
});
afterAll(async () => {
  await server.stop();
  await region.stop();
});
beforeEach(async () => {
  const { profile } = await change<{ profile: { id: string } }>(server, administrator, {
    name: 'createProfile',
    input: { parentId, name: `Ours ${randomUUID()}`, editionLabel: '1' },
    fields: 'profile { id }',
  });
  profileId = profile.id;
});

const PROFILE = 'profile { id state operations { index } problems { code path message } published { key } }';
const changeTo = (operations: readonly object[], expectedRevision = 1) =>
  attempt(server, administrator, {
    name: 'changeProfile',
    input: { profileId, expectedRevision, operations },
    fields: PROFILE,
  });
const publish = (expectedRevision: number, confirm = '1') =>
  attempt(server, administrator, {
    name: 'publishProfile',
    input: { profileId, expectedRevision, confirm },
    fields: `${PROFILE} edition { key }`,
  });
const published = () => region.orm.em.fork().execute(`select key from edition where status = 'published'`);

const amend = (text: string) => ({ amendText: { target: 'asked', field: 'TITLE', language: 'en', text } });
const added = (key: string) => ({
  addCriterion: { target: 'asked', key, statement: 'One more.', question: 'One more?', like: 'asked/told' },
});

describe('an adaptation with', () => {
  it.each<{ name: string; operations: readonly object[]; code: string; path: string; says: RegExp }>([
    {
      name: 'two changes to one target',
      operations: [amend('A'), amend('B')],
      code: 'conflict',
      path: 'operations[1].target',
      says: /operations\[0\] and operations\[1\] both change/,
    },
    {
      name: 'a criterion excluded that another waits for',
      operations: [{ exclude: { target: 'asked/told' } }],
      code: 'unknown-reference',
      path: 'operations[0].target',
      says: /cannot be taken away while "asked\/how" depends on its answer/,
    },
    {
      name: 'a criterion that is not there',
      operations: [{ exclude: { target: 'asked/gone' } }],
      code: 'unknown-target',
      path: 'operations[0].target',
      says: /nothing called "asked\/gone"/,
    },
    {
      name: 'a parameter that is not there',
      operations: [{ setParameter: { target: 'asked', name: 'least', value: 5 } }],
      code: 'unknown-parameter',
      path: 'operations[0].name',
      says: /no parameter "least"/,
    },
    {
      name: 'a rule that cannot read the question',
      operations: [{ chooseRule: { target: 'asked/share', rule: 'sound-yes@1', args: {} } }],
      code: 'unreadable-question',
      path: 'operations[0].score',
      says: /cannot read a question of type share-of-cohort/,
    },
    {
      name: 'arguments that the rule does not take',
      operations: [{ chooseRule: { target: 'asked/told', rule: 'sound-yes@1', args: { least: 1e308 } } }],
      code: 'bad-arguments',
      path: 'operations[0].score',
      says: /arguments of the rule sound-yes@1/,
    },
    {
      name: 'its only benchmark left out',
      operations: [{ exclude: { target: 'asked' } }],
      code: 'empty-benchmark',
      path: 'operations[0].target',
      says: /no benchmarks/,
    },
    {
      name: 'a key that is taken',
      operations: [added('told')],
      code: 'duplicate-id',
      path: 'operations[0].criterion.id',
      says: /taken by asked\/told/,
    },
    {
      name: 'more than 500 criteria',
      operations: Array.from({ length: 500 }, (_, index) => added(`own-${index}`)),
      code: 'too-many-criteria',
      path: 'operations[499].criterion',
      says: /507 criteria/,
    },
    {
      name: 'a text too long',
      operations: [amend('x'.repeat(100_000))],
      code: 'malformed',
      path: 'operations[0].text',
      says: /4000 characters or fewer/,
    },
    {
      name: 'a blank text',
      operations: [amend(' ')],
      code: 'empty-text',
      path: 'operations[0].text',
      says: /is empty/,
    },
    {
      name: 'a language that is none',
      operations: [{ amendText: { target: 'asked', field: 'TITLE', language: 'x'.repeat(1_000), text: 'A' } }],
      code: 'malformed',
      path: 'operations[0].language',
      says: /\w/,
    },
  ])('$name lists it with its place, and is not published', async ({ operations, code, path, says }) => {
    const listed = { code, path, message: expect.stringMatching(says) as string };
    const changed = await changeTo(operations);
    expect(changed.payload).toMatchObject({
      problems: [],
      profile: { problems: expect.arrayContaining([listed]) as unknown },
    });
    const before = await published();
    expect((await publish(2)).payload).toMatchObject({
      edition: null,
      profile: { state: 'DRAFT', published: null },
      problems: expect.arrayContaining([listed]) as unknown,
    });
    expect(await published()).toEqual(before);
  });

  it.each([
    { name: 'a change that says nothing', operations: [{ why: 'No reason' }], says: /exactly one thing/ },
    {
      name: 'a change that says two things',
      operations: [{ exclude: { target: 'asked' }, include: { target: 'asked' } }],
      says: /does exactly one thing besides saying why \(this one does 2\)/,
    },
    {
      name: 'more than 1,000 changes',
      operations: Array.from({ length: 1_001 }, () => amend('A')),
      says: /at most 1000/,
    },
  ])('$name is not kept', async ({ operations, says }) => {
    const changed = await changeTo(operations);
    expect(changed.says).toMatch(says);
    expect(changed.payload).toMatchObject({ profile: { operations: [] } });
    expect(await changeTo([])).toMatchObject({ code: 'done' });
  });
});

describe('the order of business of an adaptation', () => {
  it('publishes once: the second time answers with the same edition', async () => {
    const first = await publish(1);
    expect(first).toMatchObject({ code: 'done', payload: { edition: {} } });
    const after = await published();
    expect((await publish(1)).payload).toMatchObject({ edition: first.payload?.['edition'] });
    expect(await published()).toEqual(after);
  });

  it('changes nothing that was published, and says what to do instead', async () => {
    await publish(1);
    expect(await changeTo([amend('A')], 2)).toMatchObject({
      code: 'CONFLICT',
      says: 'This set was published, so it no longer changes. Adapt the published edition to make the next one.',
    });
  });

  it.each([
    { name: 'change', act: () => changeTo([amend('B')], 1) },
    { name: 'publish', act: () => publish(1) },
  ])('does not $name what somebody else has changed since', async ({ act }) => {
    await changeTo([amend('A')]);
    expect(await act()).toMatchObject({
      code: 'CONFLICT',
      says: 'Somebody else changed this set first. Load it again, then repeat your change.',
    });
    expect(await publish(2)).toMatchObject({ code: 'done' });
  });

  it('does not publish by accident', async () => {
    expect(await publish(1, '2')).toMatchObject({ code: 'not-confirmed', path: 'confirm', payload: { edition: null } });
  });
});
