import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { composeServer, type ComposedServer } from '../testing/composed.ts';
import { NOON, TestRegion } from '../testing/region.ts';
import { reactivatePerson } from './data-protection/reactivate-person.ts';
import { Membership } from './organisations/index.ts';
import { changeRole } from './people/change-role.ts';
import { restoreMembership } from './people/invite-again.ts';
import { Person } from './people/index.ts';
import type { PersonActor } from './platform/actor.ts';
import { ProofNeeded } from './platform/errors.ts';
import { toGlobalId } from './platform/global-id.ts';
import { approveJoinRequest } from './registration/decide-join-request.ts';
import { JoinRequest } from './registration/join-request.entity.ts';

let region: TestRegion;
let server: ComposedServer;
let administrator: PersonActor;
let governor: PersonActor;
let requestId: string;

beforeAll(async () => {
  region = await TestRegion.start();
  server = await composeServer(region, []);
  Object.assign(region.services, { settings: { ...region.services.settings, demo: false } });
  administrator = await region.person(await region.organisation('region', 'The Region'), 'region-administrator');
}, 30_000);
afterAll(async () => {
  await server.stop();
  await region.stop();
});
beforeEach(async () => {
  const school = await region.institution('Alder School');
  governor = await region.person(school, 'governor');
  const em = region.orm.em.fork();
  await em.execute('update session set proved_at = null');
  const request = em.create(JoinRequest, {
    institutionId: school.id,
    id: randomUUID(),
    name: 'Wren Ashdown',
    email: `${randomUUID()}@example.org`,
    role: 'contributor',
    note: '',
    askedAt: NOON,
    expiresAt: NOON,
    confirmedAt: NOON,
  } as never);
  await em.persist(request).flush();
  requestId = toGlobalId('JoinRequest', school.id, request.id);
});

const membershipId = () => toGlobalId('Membership', governor.membership?.id ?? '');
const ends = () =>
  region.orm.em.fork().nativeUpdate(Membership, { id: governor.membership?.id ?? '' }, { endedAt: NOON });
const isDisabled = () => region.orm.em.fork().nativeUpdate(Person, { id: governor.id }, { deactivatedAt: NOON });
const asks = () => region.as(administrator);

it.each([
  { what: 'letting in who asked to join', act: () => approveJoinRequest(asks(), requestId, 'contributor') },
  { what: 'changing a role', act: () => changeRole(asks(), membershipId(), 'contributor') },
  { what: 'restoring a role', before: ends, act: () => restoreMembership(asks(), membershipId()) },
  {
    what: 'enabling an account',
    before: isDisabled,
    act: () => reactivatePerson(asks(), toGlobalId('Person', governor.id)),
  },
])('$what needs a proof of the last quarter of an hour', async ({ before, act }) => {
  await before?.();
  await expect(act()).rejects.toThrow(ProofNeeded);
  await region.orm.em.fork().execute('update session set proved_at = ?', [NOON]);
  const result = await act();
  expect('problems' in result ? result.problems : result).toEqual([]);
});
