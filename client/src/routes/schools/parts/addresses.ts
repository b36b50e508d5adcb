/** The id of an item's field, and so the end of a link to it. Keys are opaque and may hold any sign. */
export function fieldId(criterion: string, item: string): string {
  return `q-${criterion}-${item}`.replace(/[^A-Za-z0-9-]/g, '-');
}

/** Addresses of a school's pages. */
export function schoolAddress(id: string) {
  const school = `/schools/${id}`;
  return {
    school,
    evidence: `${school}/evidence`,
    history: `${school}/history`,
    assessment: (assessmentId: string) => assessmentAddress(`${school}/assessments/${assessmentId}`),
  };
}

function assessmentAddress(assessment: string) {
  const benchmark = (slot: string) => `${assessment}/benchmarks/${encodeURIComponent(slot)}`;
  return {
    tasks: assessment,
    benchmark,
    item: (slot: string, criterion: string, item: string) => `${benchmark(slot)}#${fieldId(criterion, item)}`,
    check: `${assessment}/check`,
    result: `${assessment}/result`,
  };
}

interface SomeAnswer {
  readonly notApplicable?: string | null;
  readonly value?: unknown;
}

/** Whether something is said: a value, or why there is none. A cleared answer says nothing. */
export function isAnswered(answer: SomeAnswer | null | undefined): boolean {
  return Boolean(answer && (answer.value || answer.notApplicable));
}

interface Answerable {
  readonly slot: string;
  readonly criteria: readonly {
    readonly key: string;
    readonly items: readonly { readonly key: string; readonly answer?: SomeAnswer | null }[];
  }[];
}

interface ItemPlace {
  readonly slot: string;
  readonly criterion: string;
  readonly item: string;
}

/** The first item without an answer, in the order of the set; null when all are answered. */
export function firstUnanswered(benchmarks: readonly Answerable[]): ItemPlace | null {
  for (const { slot, criteria } of benchmarks) {
    for (const { key, items } of criteria) {
      const item = items.find(({ answer }) => !isAnswered(answer));
      if (item) return { slot, criterion: key, item: item.key };
    }
  }
  return null;
}

/** The item that a problem's path `slot/criterion/item` means; null when it means the whole. */
export function placeOfProblem(path: string, benchmarks: readonly Answerable[]): ItemPlace | null {
  const [slot, criterion, item] = path.split('/');
  const found = benchmarks
    .find((each) => each.slot === slot)
    ?.criteria.find(({ key }) => key === criterion || key.endsWith(`/${criterion}`));
  if (!slot || !found) return null;
  return {
    slot,
    criterion: found.key,
    item: found.items.find(({ key }) => key === item)?.key ?? found.items[0]?.key ?? '',
  };
}
