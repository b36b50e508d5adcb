/** What a dashboard shows, as its address says. */
export interface CohortAddress {
  /** Empty for the round that the page chooses. */
  readonly round: string;
  readonly text: string;
  readonly localAuthorities: readonly string[];
  readonly state: CohortStateName | null;
  readonly sort: CohortSort;
  readonly after: string | null;
  /** Number of the page, from 1; for people to read, the cursor decides. */
  readonly page: number;
}

export type CohortStateName = 'NOT_STARTED' | 'IN_PROGRESS' | 'SUBMITTED';
export interface CohortSort {
  readonly by: 'NAME' | 'ACHIEVED' | 'BENCHMARK';
  readonly slot: string | null;
  readonly direction: 'ASC' | 'DESC';
}

/** Names first, as a list is looked up. */
export const BY_NAME: CohortSort = { by: 'NAME', slot: null, direction: 'ASC' };

/** Reads an address; what makes no sense in it is left out. */
export function readCohortAddress(search: URLSearchParams): CohortAddress {
  const after = search.get('after');
  const page = Number(search.get('page'));
  return {
    round: search.get('round') ?? '',
    text: (search.get('q') ?? '').trim(),
    localAuthorities: search.getAll('la').filter((code) => code !== ''),
    state: readState(search.get('state')),
    sort: readSort(search.get('sort')),
    after: after === '' ? null : after,
    page: after && Number.isInteger(page) && page > 1 ? page : 1,
  };
}

/** Writes an address, without what is so anyway. */
export function writeCohortAddress(address: CohortAddress): string {
  const search = new URLSearchParams();
  if (address.round) search.set('round', address.round);
  if (address.text) search.set('q', address.text);
  for (const code of address.localAuthorities) search.append('la', code);
  if (address.state) search.set('state', STATE_WORDS[address.state]);
  const sort = writeSort(address.sort);
  if (sort !== 'name') search.set('sort', sort);
  if (address.after) {
    search.set('after', address.after);
    search.set('page', String(address.page));
  }
  return `?${search.toString()}`;
}

/** The order after a press on a column: the other way round when it is sorted by that column already. */
export function nextSort(now: CohortSort, pressed: Pick<CohortSort, 'by' | 'slot'>): CohortSort {
  const same = now.by === pressed.by && now.slot === pressed.slot;
  const first = pressed.by === 'NAME' ? 'ASC' : 'DESC';
  if (!same) return { ...pressed, direction: first };
  return { ...pressed, direction: now.direction === 'ASC' ? 'DESC' : 'ASC' };
}

const STATE_WORDS = { NOT_STARTED: 'not-started', IN_PROGRESS: 'in-progress', SUBMITTED: 'submitted' } as const;

function readState(word: string | null): CohortStateName | null {
  for (const state of ['NOT_STARTED', 'IN_PROGRESS', 'SUBMITTED'] as const)
    if (STATE_WORDS[state] === word) return state;
  return null;
}

function readSort(word: string | null): CohortSort {
  const direction = word?.startsWith('-') ? 'DESC' : 'ASC';
  const name = word?.replace(/^-/, '') ?? 'name';
  if (name === 'achieved') return { by: 'ACHIEVED', slot: null, direction };
  if (name.startsWith('slot.') && name.length > 5) return { by: 'BENCHMARK', slot: name.slice(5), direction };
  return { ...BY_NAME, direction: name === 'name' ? direction : 'ASC' };
}

function writeSort({ by, slot, direction }: CohortSort): string {
  const name = by === 'BENCHMARK' ? `slot.${slot ?? ''}` : by === 'ACHIEVED' ? 'achieved' : 'name';
  return direction === 'DESC' ? `-${name}` : name;
}
