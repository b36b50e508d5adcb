import type { MembershipFilter } from '../../graphql/graphql.ts';
import { ROLES_OF } from './roles.ts';

export const KINDS = ['INSTITUTION', 'REGION', 'PARTNER'] as const;
export const STATES = ['INVITED', 'ACTIVE', 'ENDED'] as const;
export const ALL_ROLES = KINDS.flatMap((kind) => ROLES_OF[kind]);

/** What the region's list of people shows, as its address says. */
export interface PeopleSearch {
  readonly text: string;
  readonly kind: (typeof KINDS)[number] | '';
  readonly role: (typeof ALL_ROLES)[number] | '';
  readonly state: (typeof STATES)[number] | '';
  readonly after: string | null;
  /** Number of the page, from 1; for people to read, the cursor decides. */
  readonly page: number;
}

/** Reads an address; what makes no sense in it is left out. */
export function readPeopleSearch(search: URLSearchParams): PeopleSearch {
  const after = search.get('after') || null;
  const page = Number(search.get('page'));
  return {
    text: (search.get('q') ?? '').trim(),
    kind: KINDS.find((kind) => kind === search.get('kind')) ?? '',
    role: ALL_ROLES.find((role) => role === search.get('role')) ?? '',
    state: STATES.find((state) => state === search.get('state')) ?? '',
    after,
    page: after && Number.isInteger(page) && page > 1 ? page : 1,
  };
}

/** Writes an address, without what is empty. */
export function writePeopleSearch({ text, kind, role, state, after, page }: PeopleSearch): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries({ q: text, kind, role, state })) if (value !== '') search.set(name, value);
  if (after) {
    search.set('after', after);
    search.set('page', String(page));
  }
  return `?${search.toString()}`;
}

/** The filter for the server. */
export function peopleFilter({ text, kind, role, state }: PeopleSearch): MembershipFilter {
  return {
    ...(text === '' ? {} : { text }),
    ...(kind === '' ? {} : { kinds: [kind] }),
    ...(role === '' ? {} : { roles: [role] }),
    ...(state === '' ? {} : { states: [state] }),
  };
}
