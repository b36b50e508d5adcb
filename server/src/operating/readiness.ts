import { sampled } from './sampled.ts';

/**
 * What a balancer is to make of a server: `ready` and `degraded` take requests, `unready` and `draining` take none.
 * A server that is slow because its database is would not be helped by being left out: all others are slow too.
 */
export const WORDS = ['ready', 'degraded', 'unready', 'draining'] as const;
type Word = (typeof WORDS)[number];

/** Why, and which word follows from it. */
const CONSEQUENCES = {
  'database-unreachable': 'unready',
  'database-slow': 'degraded',
  /** The tables lack what this code needs: a migration has not run. */
  'schema-older': 'unready',
  /** Another version has migrated already; this one goes on until it is replaced. */
  'schema-newer': 'degraded',
  /** No jobs are done here; other servers do them. */
  'queue-stopped': 'degraded',
} as const satisfies Record<string, Word>;
export type Reason = keyof typeof CONSEQUENCES;
export const REASONS = Object.keys(CONSEQUENCES) as readonly Reason[];

export interface State {
  readonly word: Word;
  readonly reasons: readonly Reason[];
}

/** Whether this server should be sent requests. */
export interface Readiness {
  /** As of now, or of a moment ago: looking costs a statement, and there may be many who ask. */
  state(): Promise<State>;
  /** Says from now on that no more requests should come. */
  drain(): void;
  readonly draining: boolean;
}

interface Parts {
  /** Finds what is wrong, in bounded time. */
  look(): Promise<readonly Reason[]>;
  /** Told of each change. */
  changed?(state: State): void;
  readonly maxAgeMs?: number;
}

export function createReadiness({ look, changed, maxAgeMs = 1_000 }: Parts): Readiness {
  const found = sampled(look, maxAgeMs);
  let draining = false;
  let last: Word = 'ready';

  function tell(state: State): State {
    if (state.word !== last) changed?.(state);
    last = state.word;
    return state;
  }

  return {
    get draining() {
      return draining;
    },
    drain() {
      draining = true;
      tell({ word: 'draining', reasons: [] });
    },
    async state() {
      if (draining) return { word: 'draining', reasons: [] };
      const reasons = await found();
      return tell(draining ? { word: 'draining', reasons: [] } : { word: wordFor(reasons), reasons });
    },
  };
}

function wordFor(reasons: readonly Reason[]): Word {
  const words = reasons.map((reason) => CONSEQUENCES[reason]);
  if (words.includes('unready')) return 'unready';
  return words.length > 0 ? 'degraded' : 'ready';
}
