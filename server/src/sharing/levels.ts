import type { GrantLevel } from './grant.entity.ts';

/** From the least to the most. Each allows what the ones before it allow. */
const LEVELS: readonly GrantLevel[] = ['headline', 'benchmark', 'criterion', 'evidence'];

/** Whether a level of sharing allows something of another level to be read. No grant allows nothing. */
export function allows(granted: GrantLevel | null, wanted: GrantLevel): boolean {
  return granted !== null && LEVELS.indexOf(granted) >= LEVELS.indexOf(wanted);
}

/** The one that allows more. */
export const higherOf = (one: GrantLevel | null, other: GrantLevel): GrantLevel =>
  one !== null && allows(one, other) ? one : other;
