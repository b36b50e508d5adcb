interface Entry {
  readonly type: string;
  readonly subject?: string | null;
}

/**
 * Address of the page where one sees what an entry is about; null when there is none.
 *
 * @param school id of the school whose activity it is; null for the region's own
 */
export function entryLink({ type, subject = null }: Entry, school: string | null): string | null {
  const [thing = ''] = type.split('.');
  const within = school === null ? '' : `/schools/${school}`;
  const ofOne = subject === null ? undefined : PAGES_OF_ONE.get(thing)?.(within, subject);
  const page = (school === null ? REGION_PAGES : SCHOOL_PAGES).get(thing);
  return ofOne ?? (page === undefined ? null : within + page);
}

const toAssessment = (within: string, id: string): string => `${within}/assessments/${id}`;

const PAGES_OF_ONE: ReadonlyMap<string, (within: string, id: string) => string> = new Map([
  ['answer', toAssessment],
  ['assessment', toAssessment],
  ['programme', (_within, id) => `/programmes/${id}`],
  ['profile', (_within, id) => `/adapt/${id}`],
]);
const SCHOOL_PAGES: ReadonlyMap<string, string> = new Map([
  ['evidence', '/evidence'],
  ['grant', '/sharing'],
  ['member', '/people'],
]);
const REGION_PAGES: ReadonlyMap<string, string> = new Map([
  ['member', '/people'],
  ['module', '/modules'],
  ['register-import', '/institutions/import'],
]);
