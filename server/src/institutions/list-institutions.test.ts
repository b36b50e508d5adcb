import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NOON, TestRegion } from '../../testing/region.ts';
import type { Actor } from '../platform/actor.ts';
import type { Institution } from './institution.entity.ts';
import { NotFound } from '../platform/errors.ts';
import { findInstitution } from './find-institution.ts';
import { listInstitutions, type InstitutionFilter } from './list-institutions.ts';
import { listPhases } from './list-phases.ts';

let region: TestRegion;
let schools: Institution[];
let actors: Record<string, Actor>;
const page = { first: 100 };

beforeAll(async () => {
  region = await TestRegion.start();
  const body = await region.organisation('region', 'The Region');
  const partner = await region.organisation('partner', 'A Partner');
  schools = [
    await region.institution("Alder's 100% School", {
      localAuthorityCode: '390',
      localAuthorityName: 'Here',
      phase: 'one-and-all',
    }),
    await region.institution('Birch School', { localAuthorityCode: '391', phase: 'two', ukprn: '10000001' }),
    await region.institution('Cedar School', { status: 'closed' }),
    await region.institution('Dogwood School'),
  ];
  const grant = (index: number, endsOn: string, revoked: boolean) =>
    region.orm.em
      .fork()
      .execute(`insert into sharing_grant values (?, gen_random_uuid(), ?, 'headline', ?, 'Somebody', ?, ?)`, [
        schools[index]?.id,
        partner.id,
        endsOn,
        NOON,
        revoked ? NOON : null,
      ]);
  await grant(0, '2026-10-01', false);
  await grant(1, '2026-09-30', false);
  await grant(2, '2027-01-01', true);
  const client = (scopes: readonly string[]) =>
    ({
      kind: 'client',
      id: '00000000-0000-4000-8000-00000000000c',
      name: 'C',
      organisationId: partner.id,
      scopes,
    }) as Actor;
  actors = {
    administrator: await region.person(body, 'region-administrator'),
    facilitator: await region.person(body, 'facilitator'),
    governor: await region.person(schools[1] as Institution, 'governor'),
    partner: await region.person(partner, 'partner'),
    status: client(['status:read']),
    institutions: client(['institutions:read']),
    evidence: client(['evidence:read']),
    stranger: { kind: 'anonymous' },
  };
});
afterAll(() => region.stop());

const names = async (actor: string, filter: InstitutionFilter = {}) =>
  (await listInstitutions(region.as(actors[actor] as Actor), page, filter)).edges.map(({ node }) => node.name);

describe('who may know of which institutions', () => {
  it.each<{ actor: string; sees: readonly string[] }>([
    { actor: 'administrator', sees: ["Alder's 100% School", 'Birch School', 'Cedar School', 'Dogwood School'] },
    { actor: 'facilitator', sees: ["Alder's 100% School", 'Birch School', 'Cedar School', 'Dogwood School'] },
    { actor: 'governor', sees: ['Birch School'] },
    { actor: 'partner', sees: ["Alder's 100% School"] },
    { actor: 'status', sees: ["Alder's 100% School"] },
    { actor: 'institutions', sees: ["Alder's 100% School"] },
    { actor: 'evidence', sees: [] },
    { actor: 'stranger', sees: [] },
  ])('$actor: $sees', async ({ actor, sees }) => {
    expect(await names(actor)).toEqual(sees);
  });

  it('is the same when one is looked up', async () => {
    const partner = region.as(actors['partner'] as Actor);
    expect(await findInstitution(partner, { urn: schools[0]?.urn ?? null })).toMatchObject({
      name: "Alder's 100% School",
    });
    await expect(findInstitution(partner, { urn: schools[3]?.urn ?? null })).rejects.toThrow(NotFound);
    await expect(findInstitution(partner, { ukprn: '10000001' })).rejects.toThrow(NotFound);
  });
});

describe('a filter', () => {
  it.each<{ name: string; filter: InstitutionFilter; finds: readonly string[] }>([
    { name: 'part of a name, in any case', filter: { text: 'BIRCH' }, finds: ['Birch School'] },
    { name: 'an apostrophe', filter: { text: "r's" }, finds: ["Alder's 100% School"] },
    { name: 'a percent sign as itself', filter: { text: '%' }, finds: ["Alder's 100% School"] },
    { name: 'an underscore as itself', filter: { text: '_' }, finds: [] },
    { name: 'SQL as text', filter: { text: "'; drop table institution; --\\" }, finds: [] },
    { name: 'a whole UKPRN', filter: { text: '10000001' }, finds: ['Birch School'] },
    { name: 'a null byte', filter: { text: 'birch\u0000' }, finds: ['Birch School'] },
    {
      name: 'local authorities',
      filter: { localAuthorities: ['390', '391'] },
      finds: ["Alder's 100% School", 'Birch School'],
    },
    { name: 'phases', filter: { phases: ['two'] }, finds: ['Birch School'] },
    { name: 'statuses', filter: { statuses: ['closed'] }, finds: ['Cedar School'] },
    { name: 'an empty choice', filter: { statuses: [] }, finds: [] },
  ])('by $name finds $finds', async ({ filter, finds }) => {
    expect(await names('administrator', filter)).toEqual(finds);
  });
});

describe('pages', () => {
  it('follow one another without a gap', async () => {
    const context = region.as(actors['administrator'] as Actor);
    const first = await listInstitutions(context, { first: 3 }, {});
    const second = await listInstitutions(context, { first: 3, after: first.pageInfo.endCursor }, {});
    expect(first.pageInfo.hasNextPage).toBe(true);
    expect(await first.totalCount).toBe(4);
    expect(second.edges.map(({ node }) => node.name)).toEqual(['Dogwood School']);
  });

  it('refuse a cursor of another list', async () => {
    const context = region.as(actors['administrator'] as Actor);
    const { pageInfo } = await listInstitutions(context, { first: 1 }, {});
    await expect(listInstitutions(context, { first: 1, after: pageInfo.endCursor }, { text: 'x' })).rejects.toThrow(
      'This cursor belongs to another list',
    );
  });
});

describe('the phases to choose from', () => {
  it.each<{ actor: string; sees: readonly string[] }>([
    { actor: 'administrator', sees: ['one-and-all: One and all', 'two: Two'] },
    { actor: 'governor', sees: ['two: Two'] },
    { actor: 'partner', sees: ['one-and-all: One and all'] },
    { actor: 'stranger', sees: [] },
  ])('are those of the institutions that the $actor may know of', async ({ actor, sees }) => {
    const phases = await listPhases(region.as(actors[actor] as Actor));
    expect(phases.map(({ key, label }) => `${key}: ${label}`)).toEqual(sees);
  });
});
