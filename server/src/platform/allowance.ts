import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible';

/** How much may be used up within a time. */
export interface AllowanceRule {
  /** In headers and sentences, such as "points". */
  readonly name: string;
  readonly most: number;
  /** The time begins with the first use, and at its end all is given back. */
  readonly seconds: number;
}

/** What is left to somebody. */
export interface Balance {
  readonly rule: AllowanceRule;
  /** Whether what was asked for was there. If not, nothing was taken. */
  readonly granted: boolean;
  readonly left: number;
  /** Whole seconds until all is given back, at least 1. */
  readonly secondsLeft: number;
}

/** Counts who has used how much, in this process alone: docs/decisions/0013-limits-are-counted-by-process.md. */
export class Allowance {
  readonly rule: AllowanceRule;
  readonly #limiter: RateLimiterMemory;

  constructor(rule: AllowanceRule) {
    this.rule = rule;
    this.#limiter = new RateLimiterMemory({ points: rule.most, duration: rule.seconds });
  }

  /** Takes so much, or nothing when there is less. */
  async take(key: string, amount: number): Promise<Balance> {
    const before = await this.#limiter.get(key);
    const granted = (before?.consumedPoints ?? 0) + amount <= this.rule.most;
    return this.#balance(await this.#limiter.penalty(key, granted ? amount : 0), granted);
  }

  /** Takes what was used beyond what had been taken, or gives back what was not (a negative amount). */
  async settle(key: string, amount: number): Promise<Balance> {
    const after = await this.#limiter.penalty(key, amount);
    // The time may have ended in between: what is given back then must not become a gift.
    return this.#balance(
      after.consumedPoints < 0 ? await this.#limiter.penalty(key, -after.consumedPoints) : after,
      true,
    );
  }

  #balance({ remainingPoints, msBeforeNext }: RateLimiterRes, granted: boolean): Balance {
    const secondsLeft = Math.max(1, Math.ceil(msBeforeNext / 1000));
    return { rule: this.rule, granted, left: remainingPoints, secondsLeft };
  }
}

/** What is left, as draft-ietf-httpapi-ratelimit-headers-11 writes it. */
export function rateLimitHeaders({ rule, granted, left, secondsLeft }: Balance): Readonly<Record<string, string>> {
  return {
    'ratelimit-policy': `"${rule.name}";q=${rule.most};w=${rule.seconds}`,
    ratelimit: `"${rule.name}";r=${left};t=${secondsLeft}`,
    ...(!granted && { 'retry-after': String(secondsLeft) }),
  };
}

/** An address as limits know it: of IPv6 the network, since whoever has one address there has 2⁶⁴. */
export function addressKey(address: string): string {
  const bare = address.replace(/^::ffff:(?=\d+\.)/i, '');
  if (!bare.includes(':')) return bare;
  const [head = '', tail = ''] = bare.split('::');
  const groups = (text: string): readonly string[] => text.split(':').filter(Boolean);
  const zeros = Array.from({ length: Math.max(0, 8 - groups(head).length - groups(tail).length) }, () => '0');
  return [...groups(head), ...zeros, ...groups(tail)].slice(0, 4).join(':');
}
