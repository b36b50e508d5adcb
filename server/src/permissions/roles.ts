import type { ApiScope, Role } from '../platform/actor.ts';
import type { Caller } from './callers.ts';

type OrganisationKind = 'region' | 'institution' | 'partner';

/** Each role: where people have it, what several of them are called, and what they are there for. */
export const ROLES: Readonly<
  Record<Role, { readonly of: OrganisationKind; readonly called: string; readonly does: string }>
> = {
  'region-administrator': {
    of: 'region',
    called: 'region administrators',
    does: 'Run programmes, adapt sets of benchmarks, import registers and let people in, for the regional body.',
  },
  facilitator: { of: 'region', called: 'facilitators', does: 'Support institutions for the regional body, and read.' },
  'careers-leader': {
    of: 'institution',
    called: 'careers leaders',
    does: 'Lead careers work at a school or college: answer, submit, share and let colleagues in.',
  },
  contributor: { of: 'institution', called: 'contributors', does: 'Answer questions and add evidence.' },
  headteacher: { of: 'institution', called: 'headteachers', does: 'Head the school: whatever a careers leader may.' },
  governor: { of: 'institution', called: 'governors', does: 'Read everything of their school, and change nothing.' },
  partner: {
    of: 'partner',
    called: 'partners',
    does: 'Read what institutions share with their organisation, and make keys for its programs.',
  },
};

/** What each scope lets a partner's program do. */
export const SCOPES: Readonly<Record<ApiScope, string>> = {
  'institutions:read': 'Know which institutions share with the organisation.',
  'status:read': 'Read their results, as far as each institution shares them, without the evidence.',
  'evidence:read': 'With STATUS_READ: read the evidence too, where an institution shares it.',
};

/** Roles that people may have in a kind of organisation. */
export function rolesOf(kind: OrganisationKind): readonly Role[] {
  return (Object.keys(ROLES) as Role[]).filter((role) => ROLES[role].of === kind);
}

/** A scope as the API writes it. */
export const scopeName = (scope: string): string => scope.replace(':', '_').toUpperCase();

/** What several callers of a kind are called. */
export function nameOf(caller: Caller): string {
  switch (caller) {
    case 'stranger':
      return 'people who are not signed in';
    case 'newcomer':
      return 'people without a role';
    case 'key':
      return 'keys';
    default:
      return caller in ROLES ? ROLES[caller as Role].called : `keys with the scope ${scopeName(caller)}`;
  }
}
