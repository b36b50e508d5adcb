import {
  createSourceEventStream,
  execute,
  GraphQLError,
  type ExecutionArgs,
  type ExecutionResult,
  type GraphQLSchema,
} from 'graphql';
import type { LiveContext } from '../../platform/request-context.ts';
import { createFormatError, type ReportBug } from '../format-error.ts';
import type { LiveEvent } from './live-event.ts';
import type { Budgets } from '../limits/budgets.ts';
import { overBudget } from '../limits/limits-plugin.ts';
import { MappedEvents } from './map-events.ts';
import { prepareSubscription, refusal, type SubscriptionRequest } from './prepare-subscription.ts';
import { Places } from './places.ts';

/** Runs subscriptions, whatever carries them: with the checks, limits and errors of any other operation. */
export interface Subscriber {
  /** Checks a request, and gives what is wrong with it or what to open. */
  check(request: SubscriptionRequest, context: LiveContext): readonly GraphQLError[] | ExecutionArgs;
  /** Results one after another; a single one when it cannot begin. */
  open(args: ExecutionArgs): Promise<AsyncIterableIterator<ExecutionResult> | ExecutionResult>;
}

export function createSubscriber(schema: GraphQLSchema, report: ReportBug, budgets: Budgets): Subscriber {
  const format = formatErrors(report);
  const formatResult = ({ errors, ...result }: ExecutionResult): ExecutionResult =>
    errors ? { ...result, errors: format(errors) } : result;
  const places = new Places(MOST_OPEN);
  return {
    check(request, context) {
      const prepared = prepareSubscription(schema, request, context.actor);
      return 'document' in prepared ? { ...prepared, schema, contextValue: context } : format(prepared);
    },
    async open(args) {
      const context = args.contextValue as LiveContext;
      const balance = await budgets.take(context, OPENING);
      if (!balance.granted) return { errors: format([overBudget(OPENING, balance)]) };
      const giveBack = places.take(context.actor);
      if (!giveBack) return { errors: format([tooMany]) };
      const source = await createSourceEventStream(args);
      if (!(Symbol.asyncIterator in source)) {
        giveBack();
        return formatResult(source);
      }
      return new MappedEvents(source[Symbol.asyncIterator]() as AsyncIterator<LiveEvent<unknown>>, {
        map: async (event) => ({
          value: formatResult(await execute({ ...args, rootValue: event, contextValue: event.context })),
        }),
        failed: (error) => ({ errors: format([new GraphQLError('failed', { originalError: error as Error })]) }),
        ended: giveBack,
      });
    },
  };
}

/** Most subscriptions that one credential may have open at once, on this server. */
const MOST_OPEN = 10;

/** Points for opening a subscription; the events that it tells of are paid by whoever caused them. */
const OPENING = 10;

const tooMany = refusal(
  'RATE_LIMITED',
  `You have ${MOST_OPEN} subscriptions open; ${MOST_OPEN} are allowed. End one first.`,
);

/** Gives errors their codes, and masks what nobody chose. */
function formatErrors(report: ReportBug) {
  const formatError = createFormatError(report);
  return (errors: readonly GraphQLError[]): readonly GraphQLError[] =>
    errors.map((error) => {
      const { message, extensions } = formatError(error.toJSON(), error);
      const { http: _transport, ...shown } = extensions ?? {};
      return new GraphQLError(message, { path: error.path ?? null, extensions: shown });
    });
}
