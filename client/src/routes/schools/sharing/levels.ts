import type { GrantLevel } from '../../../graphql/graphql.ts';

/** From the least to the most. */
export const LEVELS: readonly GrantLevel[] = ['HEADLINE', 'BENCHMARK', 'CRITERION', 'EVIDENCE'];

/** The levels up to one of them. */
export const levelsUpTo = (level: GrantLevel): readonly GrantLevel[] => LEVELS.slice(0, LEVELS.indexOf(level) + 1);
