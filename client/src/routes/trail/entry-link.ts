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
  if (subject !== null && Object.hasOwn(PAGES_OF_ONE, thing)) return PAGES_OF_ONE[thing]?.(within, subject) ?? null;
  if (school !== null) return Object.hasOwn(SCHOOL_PAGES, thing) ? `${within}${SCHOOL_PAGES[thing] ?? ''}` : null;
  return Object.hasOwn(REGION_PAGES, thing) ? (REGION_PAGES[thing] ?? null) : null;
}

const toAssessment = (within: string, id: string): string => `${within}/assessments/${id}`;

const PAGES_OF_ONE: Readonly<Record<string, (within: string, id: string) => string | null>> = {
  answer: toAssessment,
  assessment: toAssessment,
  programme: (_within, id) => `/programmes/${id}`,
  profile: (_within, id) => `/adapt/${id}`,
};
const SCHOOL_PAGES: Readonly<Record<string, string>> = { evidence: '/evidence', grant: '/sharing', member: '/people' };
const REGION_PAGES: Readonly<Record<string, string>> = {
  member: '/people',
  module: '/modules',
  'register-import': '/institutions/import',
};
