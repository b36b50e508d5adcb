import { addressKey, Allowance, type AllowanceRule, type Balance } from '../../platform/allowance.ts';
import type { RequestContext } from '../../platform/request-context.ts';

/**
 * Points for those who ask, over 50 seconds. A key may read 200 things a second for ever; a person's pages are ours and
 * read more at once; a stranger signs in, and reads the schema.
 */
export const BUDGETS = {
  person: { name: 'points', most: 50_000, seconds: 50 },
  client: { name: 'points', most: 10_000, seconds: 50 },
  anonymous: { name: 'points', most: 500, seconds: 50 },
} as const satisfies Record<RequestContext['actor']['kind'], AllowanceRule>;

/** Reading the schema is free once in this time, for everybody. */
const FREE_INTROSPECTION: AllowanceRule = { name: 'introspection', most: 1, seconds: 60 };

/** Who pays: a person or program whatever it is signed in by, a stranger by their address. */
export type Payer = Pick<RequestContext, 'actor' | 'address'>;

/** Keeps what each caller has left. */
export class Budgets {
  readonly #points: Readonly<Record<keyof typeof BUDGETS, Allowance>>;
  readonly #introspection = new Allowance(FREE_INTROSPECTION);

  /** @param factor multiplies every budget: a test of load needs more than anybody does */
  constructor(factor = 1) {
    const of = (kind: keyof typeof BUDGETS): Allowance =>
      new Allowance({ ...BUDGETS[kind], most: Math.round(BUDGETS[kind].most * factor) });
    this.#points = { person: of('person'), client: of('client'), anonymous: of('anonymous') };
  }

  /** Takes what an operation may cost, before it runs. */
  async take(payer: Payer, points: number): Promise<Balance> {
    return this.#points[payer.actor.kind].take(keyOf(payer), points);
  }

  /** Corrects that by what it did cost. */
  async settle(payer: Payer, difference: number): Promise<Balance> {
    return this.#points[payer.actor.kind].settle(keyOf(payer), difference);
  }

  /** Whether reading the schema is free this time. */
  async isIntrospectionFree(payer: Payer): Promise<boolean> {
    return (await this.#introspection.take(`${payer.actor.kind}:${keyOf(payer)}`, 1)).granted;
  }
}

const keyOf = ({ actor, address = '' }: Payer): string => (actor.kind === 'anonymous' ? addressKey(address) : actor.id);
