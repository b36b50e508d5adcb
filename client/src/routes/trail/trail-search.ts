import type { TrailFilter, TrailKind } from '../../graphql/graphql.ts';

/** Kinds of activity, in the order in which they are offered. */
export const KINDS = [
  'ANSWERS',
  'ASSESSMENTS',
  'EVIDENCE',
  'SHARING',
  'PEOPLE',
  'SIGN_IN',
  'PROGRAMMES',
  'SETS',
  'REGISTERS',
  'KEYS',
  'MODULES',
  'OTHER',
] as const satisfies readonly TrailKind[];

/** What a list of activity shows, as its address says. Empty texts narrow nothing. */
export interface TrailSearch {
  readonly kind: TrailKind | '';
  readonly actor: string;
  /** ISO calendar dates. */
  readonly from: string;
  readonly to: string;
  /** Id of one thing alone. */
  readonly subject: string;
  readonly after: string | null;
  /** Number of the page, from 1; for people to read, the cursor decides. */
  readonly page: number;
}

/** Reads an address; what makes no sense in it is left out. */
export function readTrailSearch(search: URLSearchParams): TrailSearch {
  const after = search.get('after') || null;
  const page = Number(search.get('page'));
  const kind = search.get('kind') ?? '';
  return {
    kind: KINDS.find((known) => known === kind) ?? '',
    actor: search.get('who') ?? '',
    from: dayIn(search.get('from')),
    to: dayIn(search.get('to')),
    subject: search.get('subject') ?? '',
    after,
    page: after && Number.isInteger(page) && page > 1 ? page : 1,
  };
}

function dayIn(text: string | null): string {
  const day = text ?? '';
  return /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(day)) ? day : '';
}

/** Writes an address, without what is empty. */
export function writeTrailSearch({ kind, actor, from, to, subject, after, page }: TrailSearch): string {
  const search = new URLSearchParams();
  const words = { kind, who: actor, from, to, subject };
  for (const [name, value] of Object.entries(words)) if (value !== '') search.set(name, value);
  if (after) {
    search.set('after', after);
    search.set('page', String(page));
  }
  return `?${search.toString()}`;
}

/** The filter for the server. */
export function trailFilter({ kind, actor, from, to, subject }: TrailSearch): TrailFilter {
  return {
    ...(kind === '' ? {} : { kinds: [kind] }),
    ...(actor === '' ? {} : { actor }),
    ...(subject === '' ? {} : { subject }),
    ...(from === '' ? {} : { from }),
    // Until somebody mends it, a day that cannot be is left out.
    ...(to === '' || (from !== '' && to < from) ? {} : { to }),
  };
}

/** Whether anything narrows the list. */
export const isNarrowed = (search: TrailSearch): boolean => Object.keys(trailFilter(search)).length > 0;
