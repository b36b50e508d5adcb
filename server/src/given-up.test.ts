import { sql } from '@mikro-orm/postgresql';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, afterEach, expect, it } from 'vitest';
import { randomUUID } from 'node:crypto';
import { NOON, TestRegion } from '../testing/region.ts';
import { LegalHold } from './data-protection/retention/legal-hold.entity.ts';
import type { PersonActor } from './platform/actor.ts';
import { GivenUp, isGivenUp } from './platform/unavailable.ts';
import { asActor } from './persistence/as-server.ts';
import { executeWithin } from './persistence/execute-within.ts';

let region: TestRegion;
let administrator: PersonActor;
let institutionId: string;
let holder: pg.Client;
beforeAll(async () => {
  region = await TestRegion.start();
  administrator = await region.person(await region.organisation('region', 'The Region'), 'region-administrator');
  ({ id: institutionId } = await region.institution('Alder School'));
});
afterAll(() => region.stop());
beforeEach(async () => {
  holder = new pg.Client({ connectionString: region.url });
  await holder.connect();
});
afterEach(() => holder.end());

const holds = () => region.orm.em.fork().execute('select from legal_hold');
const hold = () => ({
  id: randomUUID(),
  institutionId,
  reason: 'A complaint.',
  placedAt: NOON,
  placedBy: administrator.id,
  liftedAt: null,
  liftedBy: null,
});

it('sends nothing more of a request that was given up, and keeps nothing of it', async () => {
  const givingUp = new AbortController();
  const em = asActor(region.services.orm, administrator, NOON, givingUp.signal);
  await holder.query('begin; lock table legal_hold in share row exclusive mode');
  em.create(LegalHold, hold(), { persist: true });
  const flushed = em.flush().catch((error: unknown) => error);
  await expect.poll(() => region.waitingForLocks(), { timeout: 20_000 }).toBe(1);
  givingUp.abort(new GivenUp());
  // What was sent is waited for, so that its connection can be used again.
  await holder.query('rollback');
  expect(await flushed).toSatisfy(isGivenUp);
  expect(await holds()).toEqual([]);
  await expect(em.fork().count(LegalHold)).rejects.toSatisfy(isGivenUp);
  expect(await asActor(region.services.orm, administrator, NOON).count(LegalHold)).toBe(0);
});

it('sends no statement of our own of a request that was given up within a transaction', async () => {
  const givingUp = new AbortController();
  const em = asActor(region.services.orm, administrator, NOON, givingUp.signal);
  const failure: unknown = await em
    .transactional(async (inner) => {
      expect(await executeWithin(inner, sql`select 1 as one`)).toEqual([{ one: 1 }]);
      givingUp.abort(new GivenUp());
      return executeWithin(inner, sql`select 2 as two`);
    })
    .catch((error: unknown) => error);
  expect(failure).toSatisfy(isGivenUp);
});
