import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { NOON, TestRegion } from '../../testing/region.ts';
import type { PersonActor } from '../platform/actor.ts';
import { toGlobalId } from '../platform/global-id.ts';
import { ApiClient } from './api-client.entity.ts';
import { authenticateKey } from './authenticate-key.ts';
import { createApiClient } from './create-api-client.ts';
import { revokeApiClient } from './revoke-api-client.ts';

let region: TestRegion;
let partner: PersonActor;

beforeAll(async () => {
  region = await TestRegion.start();
  partner = await region.person(await region.organisation('partner', 'A Partner'), 'partner');
});
afterAll(() => region.stop());

const create = (changes: object = {}) =>
  createApiClient(region.as(partner), {
    name: 'A dashboard',
    scopes: ['status:read'],
    expiresOn: '2027-10-01',
    ...changes,
  });
const whose = (key: string | null, now = NOON) => authenticateKey(region.orm, key ?? '', now);

describe('a key', () => {
  it('says whose it is, and is stored as a hash only', async () => {
    const { client, key } = await create();
    expect(await whose(key)).toEqual({
      kind: 'client',
      id: client?.id,
      name: 'A dashboard',
      organisationId: partner.membership?.organisationId,
      scopes: ['status:read'],
    });
    const [row] = await region.orm.em.fork().execute<object[]>('select * from api_client where id = ?', [client?.id]);
    expect(JSON.stringify(row)).not.toContain(key);
  });

  it('notes the day of its last use', async () => {
    const { client, key } = await create();
    await whose(key);
    await vi.waitFor(async () =>
      expect(await region.orm.em.fork().findOne(ApiClient, { id: client?.id ?? '' })).toMatchObject({
        lastUsedOn: '2026-10-01',
      }),
    );
  });

  it('works to the end of its last day', async () => {
    const { key } = await create({ expiresOn: '2026-10-31' });
    expect(await whose(key, new Date('2026-10-31T23:59:00Z'))).not.toBeNull();
    expect(await whose(key, new Date('2026-11-01T00:00:00Z'))).toBeNull();
  });

  it('ends when it is revoked', async () => {
    const { client, key } = await create();
    await revokeApiClient(region.as(partner), toGlobalId('ApiClient', client?.id ?? ''));
    expect(await whose(key)).toBeNull();
  });

  it.each(['', 'wm_live_', "' or true --", 'a\u0000b', 'x'.repeat(5000)])(
    'that is none of ours is nobody’s: %j',
    async (key) => {
      expect(await whose(key)).toBeNull();
    },
  );

  it.each([
    { name: 'no name', changes: { name: '' }, path: 'name' },
    { name: 'no scope', changes: { scopes: [] }, path: 'scopes' },
    { name: 'no life', changes: { expiresOn: '2026-10-01' }, path: 'expiresOn' },
    { name: 'more than a year', changes: { expiresOn: '2027-10-02' }, path: 'expiresOn' },
  ])('is not made with $name', async ({ changes, path }) => {
    const { key, problems } = await create(changes);
    expect({ key, paths: problems.map((problem) => problem.path) }).toEqual({ key: null, paths: [path] });
  });

  it('is made and ended by its own partner only', async () => {
    const { client } = await create();
    const other = await region.person(await region.organisation('partner', 'Another'), 'partner');
    const leader = await region.person(await region.institution('Alder'), 'careers-leader');
    await expect(revokeApiClient(region.as(other), toGlobalId('ApiClient', client?.id ?? ''))).rejects.toThrow(
      'There is no such API client',
    );
    await expect(
      createApiClient(region.as(leader), { name: 'A', scopes: ['status:read'], expiresOn: '2027-01-01' }),
    ).rejects.toThrow('You may not make keys.');
  });
});
