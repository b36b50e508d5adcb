import { describe, expect, it } from 'vitest';
import type { Role } from '../../graphql/graphql.ts';
import { findPersonas, groupPersonas } from './persona-groups.ts';

const persona = (name: string, role: Role, organisation = 'Gorse School') => ({
  __typename: 'DemoPersona' as const,
  personId: name,
  name,
  role,
  organisation,
  blurb: '',
  featured: false,
});
const all = [persona('Pat', 'PARTNER'), persona('Gil', 'GOVERNOR'), persona('Cy', 'CAREERS_LEADER', 'Marram School')];

describe('personas', () => {
  it('stand where they work, careers leaders first, and empty groups are left out', () => {
    const groups = groupPersonas(all).map(({ group, personas }) => [group, personas.map(({ name }) => name)]);
    expect(groups).toEqual([
      ['SCHOOL', ['Cy', 'Gil']],
      ['PARTNER', ['Pat']],
    ]);
  });

  it.each([
    { name: 'nothing typed', text: ' ', found: ['Pat', 'Gil', 'Cy'] },
    { name: 'part of a name', text: 'gi', found: ['Gil'] },
    { name: 'words of organisation and role in any order', text: 'leader MARRAM', found: ['Cy'] },
    { name: 'a word that nobody has', text: 'gil marram', found: [] },
  ])('are found by $name', ({ text, found }) => {
    const say = (role: Role) => role.toLowerCase().replace('_', ' ');
    expect(findPersonas(all, text, say).map(({ name }) => name)).toEqual(found);
  });
});
