import type { ApolloServerPlugin, GraphQLRequestContextWillSendResponse } from '@apollo/server';
import { GraphQLError, type OperationDefinitionNode } from 'graphql';
import { rateLimitHeaders, type Balance } from '../../platform/allowance.ts';
import type { RequestContext } from '../../platform/request-context.ts';
import { Turns } from '../../platform/turns.ts';
import { TOO_BUSY } from '../../platform/unavailable.ts';
import { actualCostOf } from './actual-cost.ts';
import type { Budgets } from './budgets.ts';
import { checkLimits, type LimitCheck } from './check-limits.ts';
import { isIntrospection } from './document-shape.ts';

/** What was found about an operation before it ran. */
interface Admission {
  readonly check: LimitCheck;
  /** Points taken beforehand. */
  readonly taken: number;
  readonly balance: Balance | null;
}

/** Even what is refused was read. */
const LEAST = 1;

/** What costs more than this many points is answered one after the other: two at once make others wait twice as long, and end no sooner. */
const DEAR = 5_000;
const DEAR_AT_ONCE = 1;
/** With the one that is answered half of the server's room (`http/admission.ts`): the other half is everybody's. */
const MOST_WAITING = 15;
const LONGEST_WAIT_MS = 5_000;
/** No request takes longer: a turn that was not given back by then is taken back. */
const LONGEST_TURN_MS = 15_000;

/**
 * Refuses operations that are too large, or beyond their caller's budget, before anything of them runs, and has the dearest take
 * turns; reports what each one costs.
 *
 * @param refused told of each that was told to come back
 */
export function limits(budgets: Budgets, refused: () => void = () => undefined): ApolloServerPlugin<RequestContext> {
  const dear = new Turns(DEAR_AT_ONCE, MOST_WAITING, LONGEST_WAIT_MS);
  return {
    async requestDidStart() {
      let admission: Admission | null = null;
      let endTurn: (() => void) | null = null;
      return {
        async didResolveOperation({ schema, document, operation, request, contextValue }) {
          if (!operation) return;
          const { actor } = contextValue;
          const check = checkLimits(schema, { document, operation, variables: request.variables ?? {}, actor });
          admission = { check, taken: 0, balance: null };
          if (check.refusal) throw check.refusal;
          const taken = await priceOf({ operation, check }, () => budgets.isIntrospectionFree(contextValue));
          const balance = await budgets.take(contextValue, taken);
          admission = { check, taken: balance.granted ? taken : 0, balance };
          if (!balance.granted) throw overBudget(taken, balance);
          if (taken <= DEAR) return;
          endTurn = await dear.begin().catch(() => {
            refused();
            throw new GraphQLError(TOO_BUSY, { extensions: { code: 'UNAVAILABLE', http: { status: 503 } } });
          });
          setTimeout(endTurn, LONGEST_TURN_MS).unref();
        },
        async willSendResponse(answered) {
          endTurn?.();
          const balance = await settle(budgets, admission, answered);
          const { headers } = answered.response.http;
          for (const [name, value] of Object.entries(rateLimitHeaders(balance))) headers.set(name, value);
        },
      };
    },
  };
}

interface Asked {
  readonly operation: OperationDefinitionNode;
  readonly check: LimitCheck;
}

async function priceOf({ operation, check }: Asked, isFree: () => Promise<boolean>): Promise<number> {
  if (isIntrospection(operation) && (await isFree())) return LEAST;
  return Math.max(LEAST, check.cost?.requested ?? LEAST);
}

type Answered = GraphQLRequestContextWillSendResponse<RequestContext>;

/** Has the caller pay for what there is in the answer, and says so in it. */
async function settle(budgets: Budgets, admission: Admission | null, answered: Answered): Promise<Balance> {
  const { contextValue, response } = answered;
  if (admission?.balance?.granted === false)
    return report(admission, { actual: 0, balance: admission.balance }, response);
  const taken = admission?.taken ?? 0;
  const actual = Math.max(LEAST, taken === LEAST ? LEAST : actualOf(answered));
  const balance = await budgets.settle(contextValue, actual - taken);
  return report(admission, { actual, balance }, response);
}

function actualOf({ schema, document, operation, response }: Answered): number {
  if (!document || !operation || response.body.kind !== 'single') return LEAST;
  return actualCostOf(schema, { document, operation }, response.body.singleResult.data);
}

interface Paid {
  readonly actual: number;
  readonly balance: Balance;
}

function report(admission: Admission | null, { actual, balance }: Paid, { body }: Answered['response']): Balance {
  if (body.kind !== 'single' || !admission?.check.cost) return balance;
  const resetAt = new Date(Date.now() + balance.secondsLeft * 1000).toISOString();
  const cost = { ...admission.check.cost, actual, remaining: balance.left, resetAt };
  body.singleResult.extensions = { ...body.singleResult.extensions, cost };
  return balance;
}

/** The refusal of what a caller has no points left for. */
export function overBudget(requested: number, { rule, left, secondsLeft }: Balance): GraphQLError {
  const seconds = `${secondsLeft} ${secondsLeft === 1 ? 'second' : 'seconds'}`;
  return new GraphQLError(
    `This costs up to ${requested} points and ${left} of ${rule.most} are left. Send it again in ${seconds}, or ask for less.`,
    { extensions: { code: 'RATE_LIMITED', http: { status: 429 } } },
  );
}
