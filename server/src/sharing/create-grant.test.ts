import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TestRegion } from '../../testing/region.ts';
import { findInstitution, type Institution } from '../institutions/index.ts';
import type { Organisation } from '../organisations/index.ts';
import type { Actor, ApiScope, PersonActor } from '../platform/actor.ts';
import { NotFound } from '../platform/errors.ts';
import { toGlobalId } from '../platform/global-id.ts';
import { createGrant } from './create-grant.ts';
import { grantFor } from './grant-for.ts';
import type { GrantLevel } from '../permissions/index.ts';
import { Grant } from './grant.entity.ts';
import { revokeGrant } from './revoke-grant.ts';

let region: TestRegion;
let school: Institution;
let partner: Organisation;
let head: PersonActor;
let reader: PersonActor;

beforeAll(async () => {
  region = await TestRegion.start();
  school = await region.institution('Alder');
  partner = await region.organisation('partner', 'A Partner');
  head = await region.person(school, 'headteacher', 'The Head');
  reader = await region.person(partner, 'partner');
});
afterAll(() => region.stop());

const share = (changes: object = {}, actor: Actor = head) =>
  createGrant(region.as(actor), {
    institutionId: toGlobalId('Institution', school.id),
    organisationId: toGlobalId('Organisation', partner.id),
    level: 'benchmark',
    endsOn: '2027-07-31',
    ...changes,
  });
const client = (...scopes: ApiScope[]): Actor => ({
  kind: 'client',
  id: 'c',
  name: 'C',
  organisationId: partner.id,
  scopes,
});

describe('sharing', () => {
  it('lets the partner read from its next request on, and no longer once it is revoked', async () => {
    expect(await grantFor(region.as(reader), school.id)).toBeNull();
    const { grant } = await share();
    expect(await grantFor(region.as(reader), school.id)).toBe('benchmark');
    await revokeGrant(region.as(head), toGlobalId('Grant', school.id, grant?.id ?? ''));
    expect(await grantFor(region.as(reader), school.id)).toBeNull();
    await expect(findInstitution(region.as(reader), { urn: school.urn ?? null })).rejects.toThrow(NotFound);
  });

  it('holds up to its last day in Europe/London', async () => {
    await share({ endsOn: '2026-10-31' });
    expect(await grantFor(region.as(reader, new Date('2026-10-31T23:59:00Z')), school.id)).toBe('benchmark');
    expect(await grantFor(region.as(reader, new Date('2026-11-01T00:00:00Z')), school.id)).toBeNull();
  });

  it('replaces a grant that holds', async () => {
    await share({ level: 'evidence' });
    await share({ level: 'headline' });
    expect(await region.orm.em.fork().count(Grant, { institutionId: school.id, revokedAt: null })).toBe(1);
    expect(await grantFor(region.as(reader), school.id)).toBe('headline');
  });

  it.each<{ scopes: ApiScope[]; reads: GrantLevel | null }>([
    { scopes: ['institutions:read'], reads: null },
    { scopes: ['evidence:read'], reads: null },
    { scopes: ['status:read'], reads: 'criterion' },
    { scopes: ['status:read', 'evidence:read'], reads: 'evidence' },
  ])('lets a key with $scopes read up to $reads', async ({ scopes, reads }) => {
    await share({ level: 'evidence' });
    expect(await grantFor(region.as(client(...scopes)), school.id)).toBe(reads);
  });

  it.each([
    { name: 'today', endsOn: '2026-10-01' },
    { name: 'a day after two years', endsOn: '2028-10-02' },
  ])('may not end $name', async ({ endsOn }) => {
    expect((await share({ endsOn })).problems).toMatchObject([{ path: 'endsOn' }]);
  });

  it('is with partners only', async () => {
    expect((await share({ organisationId: toGlobalId('Organisation', school.id) })).problems).toMatchObject([
      { path: 'organisationId' },
    ]);
  });

  it('is for its careers leader and headteacher', async () => {
    const governor = await region.person(school, 'governor');
    const stranger = await region.person(await region.institution('Birch'), 'headteacher');
    await expect(share({}, governor)).rejects.toThrow('You may not share the results of Alder.');
    await expect(share({}, stranger)).rejects.toThrow('There is no such institution');
  });
});
