import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { composeServer, type ComposedServer } from '../../testing/composed.ts';
import { NOON, TestRegion } from '../../testing/region.ts';
import { openSession, Session } from '../people/index.ts';
import type { PersonActor } from '../platform/actor.ts';
import { hashOfSecret } from './secret.ts';

let region: TestRegion;
let server: ComposedServer;
let somebody: PersonActor;

beforeAll(async () => {
  region = await TestRegion.start();
  server = await composeServer(region);
}, 60_000);
afterAll(async () => {
  await server.stop();
  await region.stop();
});
beforeEach(async () => {
  somebody = await signedIn(await region.person(await region.institution('Alder School'), 'governor', 'Hazel Finch'));
});

/** The same person in a session of now; `proved` says that they proved who they are. */
async function signedIn(person: PersonActor, proved = true): Promise<PersonActor> {
  const secret = await openSession(region.orm.em.fork(), person.id, NOON, { proved, browser: 'Firefox' });
  return { ...person, sessionHash: hashOfSecret(secret ?? '') };
}

interface Account {
  readonly email: string;
  readonly passwordSetAt: Date | null;
  readonly browsers: readonly { readonly id: string; readonly browser: string; readonly current: boolean }[];
}

const FIELDS = 'email passwordSetAt browsers { id browser current }';

async function accountOf(actor: PersonActor): Promise<Account> {
  const { viewer } = await server.ask<{ viewer: { account: Account } }>(actor, `{ viewer { account { ${FIELDS} } } }`);
  return viewer.account;
}

interface Changed {
  readonly account: Account | null;
  readonly problems: readonly { readonly code: string; readonly path: string; readonly message: string }[];
}

async function set(actor: PersonActor, input: object): Promise<Changed> {
  const { setPassword } = await server.ask<{ setPassword: Changed }>(
    actor,
    `mutation ($input: SetPasswordInput!) { setPassword(input: $input) { account { ${FIELDS} } problems { code path message } } }`,
    { input },
  );
  return setPassword;
}

const end = (actor: PersonActor, input: object) =>
  server.ask<{ endSessions: { account: Account } }>(
    actor,
    `mutation ($input: EndSessionsInput!) { endSessions(input: $input) { account { ${FIELDS} } } }`,
    { input },
  );

describe('an account', () => {
  it('says how and where its owner signs in, and that of others to nobody', async () => {
    const other = await signedIn(somebody);
    const { browsers, passwordSetAt } = await accountOf(other);
    expect(passwordSetAt).toBeNull();
    expect(browsers.filter(({ browser }) => browser === 'Firefox').map(({ current }) => current)).toEqual([
      true,
      false,
    ]);
    const { viewer } = await server.ask<{ viewer: { account: null } }>(
      { kind: 'anonymous' } as never,
      '{ viewer { account { email } } }',
    );
    expect(viewer.account).toBeNull();
  });

  it('gets a password from somebody who has just signed in, and is signed out everywhere else', async () => {
    const elsewhere = await signedIn(somebody);
    expect((await set(somebody, { password: 'gorse kettle lantern' })).problems).toEqual([]);
    expect((await accountOf(somebody)).passwordSetAt).toEqual(NOON);
    expect(await region.orm.em.fork().count(Session, { secretHash: elsewhere.sessionHash })).toBe(0);
  });

  it.each([
    ['too short', 'kettle', 'too-short'],
    ['one that is tried first', 'password12345', 'common'],
    ['one sign over and over', 'aaaaaaaaaaaaaaa', 'common'],
    ['the own name', 'hazel likes kettles', 'personal'],
    ['too long', 'x y'.repeat(100), 'too-long'],
  ])('refuses a password that is %s', async (_what, password, code) => {
    expect(await set(somebody, { password })).toMatchObject({ account: null, problems: [{ code, path: 'password' }] });
  });

  it('asks for the password of now when the proof is old', async () => {
    await set(somebody, { password: 'gorse kettle lantern' });
    await region.orm.em
      .fork()
      .nativeUpdate(
        Session,
        { secretHash: somebody.sessionHash },
        { provedAt: new Date(NOON.getTime() - 16 * 60_000) },
      );
    const wrong = await set(somebody, { password: 'another kettle lantern', current: 'not it' });
    expect(wrong.problems).toMatchObject([{ code: 'wrong', path: 'current' }]);
    const right = await set(somebody, { password: 'another kettle lantern', current: 'gorse kettle lantern' });
    expect(right.problems).toEqual([]);
  });

  it('is not taken over by a session in which nobody proved anything', async () => {
    const visitor = await signedIn(somebody, false);
    await expect(set(visitor, { password: 'gorse kettle lantern' })).rejects.toThrow(/Show first that it is you/);
  });

  it('stops guesses at the password of now', async () => {
    await set(somebody, { password: 'gorse kettle lantern' });
    await region.orm.em.fork().nativeUpdate(Session, { secretHash: somebody.sessionHash }, { provedAt: null });
    for (let time = 0; time < 5; time += 1) await set(somebody, { password: 'another kettle lantern', current: 'no' });
    const last = await set(somebody, { password: 'another kettle lantern', current: 'gorse kettle lantern' });
    expect(last.problems).toMatchObject([{ code: 'too-often' }]);
  });

  it('ends one session, or all others, and never those of somebody else', async () => {
    const [one, two] = [await signedIn(somebody), await signedIn(somebody)];
    const stranger = await signedIn(await region.person(await region.institution('Birch School'), 'governor'));
    const { browsers } = await accountOf(one);
    const [own] = (await accountOf(two)).browsers;
    await expect(end(stranger, { id: own?.id })).rejects.toThrow(/no such session/);
    await end(somebody, { id: browsers.find(({ current }) => current)?.id });
    expect(await region.orm.em.fork().count(Session, { secretHash: one.sessionHash })).toBe(0);
    const { endSessions } = await end(somebody, {});
    expect(endSessions.account.browsers).toMatchObject([{ current: true }]);
    await expect(end(somebody, { id: 'not an id' })).rejects.toThrow(/no such session/);
  });

  it('has no event of sessions that ended when there were none', async () => {
    const ended = async () =>
      (
        await region.orm.em
          .fork()
          .execute(`select from domain_event where type = 'sessions.ended' and actor_id = ?`, [somebody.id])
      ).length;
    await end(somebody, {});
    expect(await ended()).toBe(1);
    for (let time = 0; time < 3; time += 1) await end(somebody, {});
    expect(await ended()).toBe(1);
  });
});
