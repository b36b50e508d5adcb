import { afterAll, beforeAll, expect, it } from 'vitest';
import { NOON, TestRegion } from '../../testing/region.ts';
import type { PersonActor } from '../platform/actor.ts';
import { sweepSignIn } from './sweep-sign-in.ts';

let region: TestRegion;
let somebody: PersonActor;

beforeAll(async () => {
  region = await TestRegion.start();
  somebody = await region.person(await region.institution('Alder School'), 'governor');
}, 60_000);
afterAll(() => region.stop());

const before = (hours: number): Date => new Date(NOON.getTime() - hours * 3_600_000);

it.each<{ readonly table: string; readonly insert: string; readonly over: Date; readonly good: Date }>([
  {
    table: 'session that ran out',
    insert: `insert into session (secret_hash, person_id, created_at, last_used_at, expires_at) select ?, id, now(), 'infinity', ? from person where id = ?`,
    over: before(0.01),
    good: before(-0.01),
  },
  {
    table: 'session that was not used',
    insert: `insert into session (secret_hash, person_id, created_at, expires_at, last_used_at) select ?, id, now(), 'infinity', ? from person where id = ?`,
    over: before(12.01),
    good: before(11.9),
  },
  {
    table: 'sign_in_link',
    insert: `insert into sign_in_link (secret_hash, person_id, purpose, created_at, expires_at) select ?, id, 'sign-in', now(), ? from person where id = ?`,
    over: before(0.01),
    good: before(-0.01),
  },
  {
    table: 'passkey_challenge',
    insert: `insert into passkey_challenge (challenge_hash, person_id, purpose, expires_at) select ?, id, 'add', ? from person where id = ?`,
    over: before(0.01),
    good: before(-0.01),
  },
  {
    table: 'sign_in_failure',
    insert: `insert into sign_in_failure (key, failures, since) select ?, 1, ? from person where id = ?`,
    over: before(24.01),
    good: before(23.9),
  },
])('removes a $table, and nothing that still counts', async ({ table, insert, over, good }) => {
  const em = region.orm.em.fork();
  const [name = ''] = table.split(' ');
  await em.execute(`delete from ${name}`);
  for (const [key, moment] of [
    ['over', over],
    ['good', good],
  ] as const)
    await em.execute(insert, [key, moment, somebody.id]);
  await sweepSignIn(region, NOON);
  const rows = await em.execute<Record<string, unknown>[]>(`select * from ${name}`);
  expect(rows.map((row) => Object.values(row).includes('good'))).toEqual([true]);
});

it('removes an app that nobody finished setting up, and none that works', async () => {
  const em = region.orm.em.fork();
  const add = `insert into authenticator (person_id, sealed_secret, created_at, confirmed_at) values (?, 'x', ?, ?)`;
  const other = await region.person(await region.institution('Birch School'), 'governor');
  await em.execute(add, [somebody.id, before(25), null]);
  await em.execute(add, [other.id, before(25), before(25)]);
  await sweepSignIn(region, NOON);
  expect(await em.execute('select person_id from authenticator')).toEqual([{ person_id: other.id }]);
});
