import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { TestApi } from '../../testing/api.ts';
import { NOON, TestRegion } from '../../testing/region.ts';
import { Membership } from '../organisations/index.ts';
import type { PersonActor } from '../platform/actor.ts';
import { toGlobalId } from '../platform/global-id.ts';
import { openSession, SESSION_COOKIE } from './sessions.ts';

let region: TestRegion;
let api: TestApi;
let person: PersonActor;
/** The same person's other membership, as a governor. */
let elsewhere: string;

beforeAll(async () => {
  region = await TestRegion.start();
  api = await TestApi.start(region);
}, 30_000);
afterAll(async () => {
  await api.stop();
  await region.stop();
});
beforeEach(async () => {
  const birch = await region.institution('Birch School');
  person = await region.person(await region.institution('Alder School'), 'careers-leader', 'Lee');
  elsewhere = randomUUID();
  await region.orm.em
    .fork()
    .execute('insert into membership values (?, ?, ?, ?, ?)', [
      elsewhere,
      person.id,
      birch.id,
      'governor',
      new Date(NOON.getTime() + 1),
    ]);
});

const signIn = async () => `${SESSION_COOKIE}=${await openSession(region.orm.em.fork(), person.id, NOON)}`;

interface Viewer {
  readonly active: { readonly role: string } | null;
  readonly memberships: readonly { readonly role: string; readonly state: string }[];
  readonly may: readonly string[];
}

async function viewerOf(cookie: string): Promise<Viewer> {
  const { data } = await api.ask(
    '{ viewer { active { role } may memberships { role state } } }',
    {},
    { cookie, 'x-waymark-client': 'test' },
  );
  return data?.['viewer'] as Viewer;
}

const switchTo = (cookie: string, membershipId: string) =>
  api.ask(
    'mutation ($input: SwitchOrganisationInput!) { switchOrganisation(input: $input) { viewer { active { role } } } }',
    { input: { membershipId: toGlobalId('Membership', membershipId) } },
    { cookie, 'x-waymark-client': 'test' },
  );

const end = (id: string | undefined) =>
  region.orm.em.fork().nativeUpdate(Membership, { id: id ?? '' }, { endedAt: NOON });

describe('a session', () => {
  it('begins where its owner acted last', async () => {
    const first = await signIn();
    expect((await viewerOf(first)).active).toEqual({ role: 'CAREERS_LEADER' });
    await region.orm.em.fork().nativeUpdate(Membership, { personId: person.id }, { lastActedAt: new Date(0) });
    await switchTo(first, elsewhere);
    expect((await viewerOf(await signIn())).active).toEqual({ role: 'GOVERNOR' });
  });

  it('takes up the invitation to where its owner acts, and no other until they switch to it', async () => {
    await region.orm.em.fork().nativeUpdate(Membership, { personId: person.id }, { activeSince: null });
    const cookie = await signIn();
    const states = async () =>
      Object.fromEntries((await viewerOf(cookie)).memberships.map(({ role, state }) => [role, state]));
    expect(await states()).toEqual({ CAREERS_LEADER: 'ACTIVE', GOVERNOR: 'INVITED' });
    await switchTo(cookie, elsewhere);
    expect(await states()).toEqual({ CAREERS_LEADER: 'ACTIVE', GOVERNOR: 'ACTIVE' });
  });

  it('acts for nothing from the moment the membership ends, and may switch to another', async () => {
    const cookie = await signIn();
    await end(person.membership?.id);
    expect(await viewerOf(cookie)).toEqual({
      active: null,
      may: [],
      memberships: [{ role: 'GOVERNOR', state: 'INVITED' }],
    });
    await switchTo(cookie, elsewhere);
    expect((await viewerOf(cookie)).active).toEqual({ role: 'GOVERNOR' });
  });

  it('does not switch to what has ended, nor begin there', async () => {
    const cookie = await signIn();
    await end(elsewhere);
    expect((await switchTo(cookie, elsewhere)).errors?.[0]).toMatchObject({ extensions: { code: 'NOT_FOUND' } });
    await region.orm.em
      .fork()
      .nativeUpdate(Membership, { id: elsewhere }, { lastActedAt: new Date(NOON.getTime() + 1) });
    expect((await viewerOf(await signIn())).active).toEqual({ role: 'CAREERS_LEADER' });
  });

  it('has the role of now, not that of when it began', async () => {
    const cookie = await signIn();
    await region.orm.em.fork().nativeUpdate(Membership, { id: person.membership?.id ?? '' }, { role: 'governor' });
    expect(await viewerOf(cookie)).toMatchObject({ active: { role: 'GOVERNOR' }, may: [] });
  });
});
