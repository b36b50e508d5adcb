import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TestRegion } from '../../testing/region.ts';
import type { PersonActor, Role } from '../platform/actor.ts';
import { toGlobalId } from '../platform/global-id.ts';
import type { Institution } from '../institutions/index.ts';
import { addMember } from './add-member.ts';
import { Person } from './person.entity.ts';

let region: TestRegion;
let school: Institution;
let other: Institution;
let administrator: PersonActor;
let leader: PersonActor;

beforeAll(async () => {
  region = await TestRegion.start();
  administrator = await region.person(await region.organisation('region', 'The Region'), 'region-administrator');
  [school, other] = [await region.institution('Alder School'), await region.institution('Birch School')];
  leader = await region.person(school, 'careers-leader');
});
afterAll(() => region.stop());

const member = (changes: object = {}) => ({
  institutionId: toGlobalId('Institution', school.id),
  name: 'Ada Moss',
  email: 'ada@example.org',
  role: 'contributor' as Role,
  ...changes,
});

describe('giving somebody a role', () => {
  it('adds a person with a membership', async () => {
    const { membership, problems } = await addMember(region.as(leader), member({ email: ' First@Example.org ' }));
    expect(problems).toEqual([]);
    expect(membership).toMatchObject({ organisationId: school.id, role: 'contributor' });
    expect(await region.orm.em.fork().findOne(Person, { email: 'first@example.org' })).toMatchObject({
      name: 'Ada Moss',
    });
  });

  it('gives a person known by the address a further membership, and keeps their name', async () => {
    const first = await addMember(region.as(leader), member({ email: 'known@example.org' }));
    const second = await addMember(
      region.as(administrator),
      member({ email: 'known@example.org', name: 'Another', institutionId: toGlobalId('Institution', other.id) }),
    );
    expect(second.membership?.personId).toBe(first.membership?.personId);
    expect(await region.orm.em.fork().findOne(Person, { email: 'known@example.org' })).toMatchObject({
      name: 'Ada Moss',
    });
  });

  it('says so when they have the role already', async () => {
    await addMember(region.as(leader), member({ email: 'twice@example.org' }));
    const { problems } = await addMember(region.as(leader), member({ email: 'twice@example.org' }));
    expect(problems).toMatchObject([{ code: 'already-member', path: 'email' }]);
  });

  it.each<{ name: string; changes: object; path: string }>([
    { name: 'no name', changes: { name: ' ' }, path: 'name' },
    { name: 'an address without a domain', changes: { email: 'ada@' }, path: 'email' },
    { name: 'an address with a line end', changes: { email: 'ada@example.org\nBcc: x@y.z' }, path: 'email' },
    { name: 'a null byte in the address', changes: { email: 'a\u0000@example.org' }, path: 'email' },
    { name: 'a role of another kind of organisation', changes: { role: 'region-administrator' }, path: 'role' },
    { name: 'no place', changes: { institutionId: null }, path: 'organisationId' },
  ])('returns a problem for $name', async ({ changes, path }) => {
    const { membership, problems } = await addMember(region.as(administrator), member(changes));
    expect(membership).toBeNull();
    expect(problems.map((problem) => problem.path)).toEqual([path]);
  });

  it('is refused to those who may not, and says nothing of what they may not know', async () => {
    const contributor = await region.person(school, 'contributor');
    await expect(addMember(region.as(contributor), member())).rejects.toThrow(
      'You may not give people a role at Alder School.',
    );
    await expect(
      addMember(region.as(leader), member({ institutionId: toGlobalId('Institution', other.id) })),
    ).rejects.toThrow('There is no such organisation');
  });
});
