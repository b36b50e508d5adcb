import { setTimeout as wait } from 'node:timers/promises';
import { BUSY_RETRY_SECONDS } from '../src/platform/unavailable.ts';
import { percentile } from './ledger/percentile.ts';

/** One request of a load. Returns what it was answered, in a word. @throws counts as `broken` */
export type Ask = () => Promise<string>;

/** What came of a load. */
export class Load {
  /** How long requests took, in milliseconds, by what they were answered. */
  readonly waits = new Map<string, number[]>();
  /** When each was answered, by what, in milliseconds since the beginning. */
  readonly timeline: { readonly at: number; readonly answer: string; readonly waited: number }[] = [];
  readonly #begun = performance.now();

  /** Asks once and notes it. */
  async once(ask: Ask): Promise<string> {
    const begun = performance.now();
    const answer = await ask().catch((error: unknown) => (error instanceof Error ? `broken: ${error.name}` : 'broken'));
    const now = performance.now();
    const known = this.waits.get(answer) ?? [];
    known.push(now - begun);
    this.waits.set(answer, known);
    this.timeline.push({ at: now - this.#begun, answer, waited: now - begun });
    return answer;
  }

  /** So many clients, each with one request at a time, for so many seconds. Whoever is told to come back later does. */
  async closed(clients: number, seconds: number, ask: (client: number) => Ask): Promise<this> {
    const end = performance.now() + seconds * 1_000;
    await Promise.all(
      Array.from({ length: clients }, async (_, client) => {
        while (performance.now() < end) {
          const answer = await this.once(ask(client));
          if (answer === '503') await wait(later(end - performance.now()));
          // Nothing was asked: all that this client may save is under way.
          if (answer === 'busy') await wait(BUSY_MS);
        }
      }),
    );
    return this;
  }

  /** So many requests a second for so many seconds, whether the ones before are answered or not. */
  async open(perSecond: number, seconds: number, ask: (turn: number) => Ask): Promise<this> {
    const begun = performance.now();
    const asked: Promise<string>[] = [];
    for (let turn = 0; turn < perSecond * seconds; turn += 1) {
      const late = begun + (turn * 1_000) / perSecond - performance.now();
      if (late > 1) await wait(late);
      asked.push(this.once(ask(turn)));
    }
    await Promise.all(asked);
    return this;
  }

  count(answer: string): number {
    return this.waits.get(answer)?.length ?? 0;
  }

  /** Of those that had this answer, in milliseconds. */
  percentile(answer: string, share: number): number {
    return percentile(this.waits.get(answer) ?? [], share);
  }

  /** Every answer with how often it was given. */
  get answers(): string {
    return [...this.waits].map(([answer, waits]) => `${answer} ×${waits.length}`).join(', ');
  }
}

/** As `Retry-After` says, not all at the same moment; and no longer than there is time, in milliseconds. */
const later = (leftMs: number): number =>
  Math.max(0, Math.min(BUSY_RETRY_SECONDS * 1_000 * (0.75 + Math.random() / 2), leftMs));

const BUSY_MS = 50;

/** Answers that are neither what was asked for nor a clear no. */
export const unexpected = ({ waits }: Load, ...expected: readonly string[]): readonly string[] =>
  [...waits].filter(([answer]) => !expected.includes(answer)).map(([answer, { length }]) => `${answer} ×${length}`);
