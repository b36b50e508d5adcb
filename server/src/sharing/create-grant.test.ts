import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NOON, TestRegion } from '../../testing/region.ts';
import { findInstitution, type Institution } from '../institutions/index.ts';
import type { Organisation } from '../organisations/index.ts';
import type { Actor, ApiScope, PersonActor } from '../platform/actor.ts';
import { NotFound } from '../platform/errors.ts';
import type { RequestContext } from '../platform/request-context.ts';
import { toGlobalId } from '../platform/global-id.ts';
import { createGrant } from './create-grant.ts';
import type { GrantLevel } from '../permissions/index.ts';
import { Grant } from './grant.entity.ts';
import { revokeGrant } from './revoke-grant.ts';
import { grantFor, rightsAt } from './rights.ts';

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

/** A programme that the school takes part in. */
async function programme(name: string): Promise<string> {
  const { id: editionId } = await region.edition();
  const body = await region.organisation('region', `Region of ${name}`);
  const id = randomUUID();
  const em = region.orm.em.fork();
  await em.execute('insert into programme values (?, ?, ?, ?, ?)', [id, body.id, name, editionId, NOON]);
  await em.execute('insert into enrolment values (?, ?, ?)', [school.id, id, NOON]);
  return id;
}

const share = (changes: object = {}, actor: Actor = head) =>
  createGrant(region.as(actor), {
    institutionId: toGlobalId('Institution', school.id),
    organisationId: toGlobalId('Organisation', partner.id),
    level: 'benchmark',
    purpose: 'To plan visits',
    endsOn: '2027-07-31',
    ...changes,
  });
/** The highest level at which somebody reads results of every programme. */
async function levelAt(context: RequestContext): Promise<GrantLevel | null> {
  return grantFor(context, { institutionId: school.id, programmeId: randomUUID() });
}
const client = (...scopes: ApiScope[]): Actor => ({
  kind: 'client',
  id: 'c',
  name: 'C',
  organisationId: partner.id,
  scopes,
});

describe('sharing', () => {
  it('lets the partner read from its next request on, and no longer once it is revoked', async () => {
    expect(await levelAt(region.as(reader))).toBeNull();
    const { grant } = await share();
    expect(await levelAt(region.as(reader))).toBe('benchmark');
    await revokeGrant(region.as(head), toGlobalId('Grant', school.id, grant?.id ?? ''));
    expect(await levelAt(region.as(reader))).toBeNull();
    await expect(findInstitution(region.as(reader), { urn: school.urn ?? null })).rejects.toThrow(NotFound);
  });

  it('holds up to its last day in Europe/London', async () => {
    await share({ endsOn: '2026-10-31' });
    expect(await levelAt(region.as(reader, new Date('2026-10-31T23:59:00Z')))).toBe('benchmark');
    expect(await levelAt(region.as(reader, new Date('2026-11-01T00:00:00Z')))).toBeNull();
  });

  it('replaces a grant that holds', async () => {
    await share({ level: 'evidence' });
    await share({ level: 'headline' });
    expect(
      await region.orm.em.fork().count(Grant, { institutionId: school.id, revokedAt: null, programmeId: null }),
    ).toBe(1);
    expect(await levelAt(region.as(reader))).toBe('headline');
  });

  it('is limited to the results of one programme, and stands beside a grant for all', async () => {
    const [one, other] = [await programme('One'), await programme('Other')];
    await share({ level: 'headline' });
    await share({ level: 'evidence', programmeId: toGlobalId('Programme', one) });
    const levelIn = (programmeId: string) => grantFor(region.as(reader), { institutionId: school.id, programmeId });
    expect([await levelIn(one), await levelIn(other)]).toEqual(['evidence', 'headline']);
    await share({ level: 'criterion', programmeId: toGlobalId('Programme', one) });
    expect([await levelIn(one), await levelIn(other)]).toEqual(['criterion', 'headline']);
  });

  it('takes the place of the grant that it changes, whatever that was limited to', async () => {
    const programmeId = toGlobalId('Programme', await programme('Changed'));
    const { grant } = await share({ level: 'evidence', programmeId });
    const replacesGrantId = toGlobalId('Grant', school.id, grant?.id ?? '');
    await share({ level: 'headline', replacesGrantId });
    const rights = await rightsAt(region.as(reader), school.id);
    expect(rights.some(({ level }) => level === 'evidence')).toBe(false);
  });

  it('leaves one grant when two people share at once', async () => {
    const levels = ['headline', 'benchmark', 'criterion', 'evidence'] as const;
    await Promise.all(levels.map((level) => share({ level })));
    const where = { institutionId: school.id, revokedAt: null, programmeId: null };
    expect(await region.orm.em.fork().count(Grant, where)).toBe(1);
  });

  it.each([
    { name: 'no purpose', change: { purpose: '  ' }, path: 'purpose' },
    { name: 'too long a purpose', change: { purpose: 'x'.repeat(501) }, path: 'purpose' },
    { name: 'a null byte in its purpose', change: { purpose: 'a\0b' }, path: 'purpose' },
    {
      name: 'a programme that the school does not take part in',
      change: { programmeId: toGlobalId('Programme', randomUUID()) },
      path: 'programmeId',
    },
  ])('is refused with $name', async ({ change, path }) => {
    expect(await share(change)).toMatchObject({ grant: null, problems: [{ path }] });
  });

  it.each<{ scopes: ApiScope[]; reads: GrantLevel | null }>([
    { scopes: ['institutions:read'], reads: null },
    { scopes: ['evidence:read'], reads: null },
    { scopes: ['status:read'], reads: 'criterion' },
    { scopes: ['status:read', 'evidence:read'], reads: 'evidence' },
  ])('lets a key with $scopes read up to $reads', async ({ scopes, reads }) => {
    await share({ level: 'evidence' });
    expect(await levelAt(region.as(client(...scopes)))).toBe(reads);
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
    await expect(share({}, governor)).rejects.toThrow('You may not decide with whom Alder shares its results.');
    await expect(share({}, stranger)).rejects.toThrow('There is no such institution');
  });
});
