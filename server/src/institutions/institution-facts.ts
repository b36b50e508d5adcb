import { yearGroupsOfAges, type InstitutionFacts } from '@waymark/kit';
import type { Institution } from './institution.entity.ts';

/** The facts of the register that rules and conditions are about. */
type Registered = Readonly<Pick<Institution, 'kind' | 'phase' | 'lowAge' | 'highAge' | 'sixthForm' | 'special'>>;

/** What rules and conditions may know of an institution: what its register says, and nothing guessed. */
export function institutionFacts({
  kind,
  phase = null,
  lowAge = null,
  highAge = null,
  sixthForm = null,
  special = null,
}: Registered): InstitutionFacts {
  const yearGroups = lowAge === null || highAge === null ? null : yearGroupsOfAges(lowAge, highAge);
  return { kind, phase, lowAge, highAge, sixthForm, special, yearGroups };
}
