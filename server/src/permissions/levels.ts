/** How much an institution shares with a partner. */
export type GrantLevel = 'headline' | 'benchmark' | 'criterion' | 'evidence';

/** From the least to the most, with what each adds. Each allows what the ones before it allow. */
export const LEVELS: Readonly<Record<GrantLevel, string>> = {
  headline: 'how many benchmarks are achieved, and when the result was submitted',
  benchmark: 'the outcome and the percentage of each benchmark, and the receipt',
  criterion: 'each question with its answer, and the sentence that explains the finding',
  evidence: 'the evidence, with its files',
};

const ORDER = Object.keys(LEVELS) as readonly GrantLevel[];

/** Whether a level of sharing allows something of another level to be read. No grant allows nothing. */
export function allows(granted: GrantLevel | null, wanted: GrantLevel): boolean {
  return granted !== null && ORDER.indexOf(granted) >= ORDER.indexOf(wanted);
}

/** The one that allows more. */
export const higherOf = (one: GrantLevel | null, other: GrantLevel): GrantLevel =>
  one !== null && allows(one, other) ? one : other;
