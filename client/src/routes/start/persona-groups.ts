import type { PersonaButton_PersonaFragment as Persona, Role } from '../../graphql/graphql.ts';

type Group = 'SCHOOL' | 'REGION' | 'PARTNER';

const GROUPS: Readonly<Record<Role, Group>> = {
  CAREERS_LEADER: 'SCHOOL',
  CONTRIBUTOR: 'SCHOOL',
  HEADTEACHER: 'SCHOOL',
  GOVERNOR: 'SCHOOL',
  FACILITATOR: 'REGION',
  REGION_ADMINISTRATOR: 'REGION',
  PARTNER: 'PARTNER',
};
const ROLE_ORDER: readonly Role[] = Object.keys(GROUPS) as Role[];

/** Personas by where they work, each group in the order of its roles; groups without anybody are left out. */
export function groupPersonas(personas: readonly Persona[]): readonly { group: Group; personas: readonly Persona[] }[] {
  const sorted = [...personas].sort((a, b) => ROLE_ORDER.indexOf(a.role) - ROLE_ORDER.indexOf(b.role));
  return (['SCHOOL', 'REGION', 'PARTNER'] as const)
    .map((group) => ({ group, personas: sorted.filter(({ role }) => GROUPS[role] === group) }))
    .filter((each) => each.personas.length > 0);
}

/** Personas in which every typed word occurs, in name, organisation or role. */
export function findPersonas(
  personas: readonly Persona[],
  text: string,
  sayRole: (role: Role) => string,
): readonly Persona[] {
  const words = text.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  return personas.filter(({ name, organisation, role }) => {
    const all = `${name} ${organisation} ${sayRole(role)}`.toLocaleLowerCase();
    return words.every((word) => all.includes(word));
  });
}
