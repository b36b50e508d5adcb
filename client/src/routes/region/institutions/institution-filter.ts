/** What a list of institutions shows, as its address says. */
export interface InstitutionSearch {
  readonly text: string;
  readonly localAuthority: string;
  readonly phase: string;
  readonly status: InstitutionStatusName | '';
  readonly after: string | null;
  /** Number of the page, from 1; for people to read, the cursor decides. */
  readonly page: number;
}

export const STATUSES = ['OPEN', 'PROPOSED_TO_OPEN', 'PROPOSED_TO_CLOSE', 'CLOSED'] as const;
export type InstitutionStatusName = (typeof STATUSES)[number];

/** Reads an address; what makes no sense in it is left out. */
export function readInstitutionSearch(search: URLSearchParams): InstitutionSearch {
  const after = search.get('after') || null;
  const page = Number(search.get('page'));
  const status = search.get('status') ?? '';
  return {
    text: (search.get('q') ?? '').trim(),
    localAuthority: search.get('la') ?? '',
    phase: search.get('phase') ?? '',
    status: STATUSES.find((known) => known === status) ?? '',
    after,
    page: after && Number.isInteger(page) && page > 1 ? page : 1,
  };
}

/** Writes an address, without what is empty. */
export function writeInstitutionSearch({
  text,
  localAuthority,
  phase,
  status,
  after,
  page,
}: InstitutionSearch): string {
  const search = new URLSearchParams();
  const words = { q: text, la: localAuthority, phase, status };
  for (const [name, value] of Object.entries(words)) if (value !== '') search.set(name, value);
  if (after) {
    search.set('after', after);
    search.set('page', String(page));
  }
  return `?${search.toString()}`;
}

/** The filter for the server. */
export function institutionFilter({ text, localAuthority, phase, status }: InstitutionSearch) {
  return {
    ...(text === '' ? {} : { text }),
    ...(localAuthority === '' ? {} : { localAuthorities: [localAuthority] }),
    ...(phase === '' ? {} : { phases: [phase] }),
    ...(status === '' ? {} : { statuses: [status] }),
  };
}
