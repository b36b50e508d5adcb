import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NOON, TestRegion } from '../../testing/region.ts';
import { actorOfSession, openSession } from '../people/index.ts';
import type { PersonActor } from '../platform/actor.ts';
import { sweepSignIn } from './sweep-sign-in.ts';

let region: TestRegion;
let leader: PersonActor;

beforeAll(async () => {
  region = await TestRegion.start();
  leader = await region.person(await region.institution('Alder School'), 'careers-leader', 'Lee');
});
afterAll(() => region.stop());

const rowsOf = <Row>(statement: string, ...values: readonly unknown[]): Promise<Row[]> =>
  region.orm.em.fork().execute<Row[]>(statement, [...values]);
const after = (minutes: number): Date => new Date(NOON.getTime() + minutes * 60_000);
const DAY = 24 * 60;

describe('the sweep of what people signed in by', () => {
  it.each([
    {
      table: 'sign_in_link',
      add: (minutes: number) =>
        rowsOf(
          `insert into sign_in_link values (gen_random_uuid(), ?, 'sign-in', null, ?, ?, null)`,
          leader.id,
          NOON,
          after(minutes),
        ),
    },
    {
      table: 'oidc_transaction',
      add: (minutes: number) =>
        rowsOf(`insert into oidc_transaction values (gen_random_uuid(), 'b', null, '/home', ?)`, after(minutes)),
    },
    {
      table: 'pending_identity',
      add: (minutes: number) =>
        rowsOf(
          `insert into pending_identity values (gen_random_uuid(), 'i', 's', 'l', null, '/home', ?)`,
          after(minutes),
        ),
    },
    {
      table: 'passkey_challenge',
      add: (minutes: number) =>
        rowsOf(
          `insert into passkey_challenge (challenge_hash, person_id, purpose, expires_at) values (gen_random_uuid(), ?, 'add', ?)`,
          leader.id,
          after(minutes),
        ),
    },
    {
      table: 'sign_in_failure',
      add: (minutes: number) =>
        rowsOf(`insert into sign_in_failure values (gen_random_uuid(), 50, ?)`, after(minutes - DAY)),
    },
    {
      table: 'known_browser',
      add: (minutes: number) =>
        rowsOf(`insert into known_browser values (gen_random_uuid(), ?, ?)`, leader.id, after(minutes - 180 * DAY)),
    },
    {
      table: 'session',
      add: (minutes: number) =>
        rowsOf(
          `insert into session (secret_hash, person_id, created_at, last_used_at, expires_at) values (gen_random_uuid(), ?, ?, ?, ?)`,
          leader.id,
          NOON,
          NOON,
          after(minutes),
        ),
    },
  ])('removes what is over of $table, and keeps the rest', async ({ table, add }) => {
    await rowsOf(`delete from ${table}`);
    for (const minutes of [-1000, -1, 0, 1, 1000]) await add(minutes);
    await sweepSignIn(region, NOON);
    expect(await rowsOf(`select from ${table}`)).toHaveLength(2);
    await sweepSignIn(region, NOON);
    expect(await rowsOf(`select from ${table}`)).toHaveLength(2);
  });

  it('removes no session that is still good, and each that is not used for twelve hours', async () => {
    await rowsOf('delete from session');
    const em = region.orm.em.fork();
    const [idle, used] = [await openSession(em, leader.id, NOON), await openSession(em, leader.id, NOON)];
    await actorOfSession(region.orm, used ?? '', after(11 * 60));
    await sweepSignIn(region, after(13 * 60));
    expect(await actorOfSession(region.orm, used ?? '', after(13 * 60))).toMatchObject({ id: leader.id });
    expect(await actorOfSession(region.orm, idle ?? '', NOON)).toBeNull();
    expect(await rowsOf('select from session')).toHaveLength(1);
  });

  it('removes an app that nobody finished setting up, and none that works', async () => {
    const add = (person: PersonActor, minutes: number, confirmed: Date | null) =>
      rowsOf(
        `insert into authenticator (person_id, sealed_secret, created_at, confirmed_at) values (?, 'x', ?, ?)`,
        person.id,
        after(minutes),
        confirmed,
      );
    const other = await region.person(await region.institution('Birch School'), 'governor');
    await add(leader, -DAY - 1, null);
    await add(other, -DAY - 1, NOON);
    await sweepSignIn(region, NOON);
    expect(await rowsOf('select person_id from authenticator')).toEqual([{ person_id: other.id }]);
  });

  it('leaves people and the accounts that are linked to them', async () => {
    await rowsOf(`insert into linked_identity values (gen_random_uuid(), ?, 'i', 's', 'l', ?, null)`, leader.id, NOON);
    await sweepSignIn(region, after(1000 * DAY));
    expect(await rowsOf('select from linked_identity')).toHaveLength(1);
    expect(await rowsOf('select from person')).toHaveLength(2);
  });
});
