import { randomUUID } from 'node:crypto';
import { unwrapResolverError } from '@apollo/server/errors';
import { OptimisticLockError, UniqueConstraintViolationException } from '@mikro-orm/core';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { DomainError } from '../platform/errors.ts';
import { DATABASE_AWAY, isDatabaseAway, isGivenUp, TOOK_TOO_LONG } from '../platform/unavailable.ts';
import { limitBehind } from './limits/check-limits.ts';

/** Writes a bug where operators look, under the reference that the caller was given. */
export type ReportBug = (reference: string, error: unknown) => void;

/** Codes of what the GraphQL layer itself refuses: syntax, validation, transport. */
const OURS = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'COST_LIMIT',
  'RATE_LIMITED',
  'UNAVAILABLE',
]);

/** Gives each error its code. A failure that nobody chose is masked: its message may say too much. */
export function createFormatError(report: ReportBug) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const original = unwrapResolverError(error);
    if (original instanceof DomainError) {
      const { message, code, reason } = original;
      return { ...formatted, message, extensions: { code, ...(reason && { reason }) } };
    }
    if (original instanceof OptimisticLockError) {
      return {
        ...formatted,
        message: 'Somebody else changed this first. Load it again, then repeat your change.',
        extensions: { code: 'CONFLICT' },
      };
    }
    if (original instanceof UniqueConstraintViolationException) {
      return {
        ...formatted,
        message: 'The same was done at the same moment. Load it again to see what is left to do.',
        extensions: { code: 'CONFLICT' },
      };
    }
    if (isUnstorable(original)) {
      return {
        ...formatted,
        message: 'A text contains a null character, or half of one, which cannot be stored. Take it out.',
        extensions: { code: 'BAD_USER_INPUT' },
      };
    }
    const unavailable = unavailableBecauseOf(original, report);
    if (unavailable) return { ...formatted, message: unavailable, extensions: { code: 'UNAVAILABLE' } };
    const code = formatted.extensions?.['code'];
    if (original instanceof GraphQLError && typeof code === 'string' && OURS.has(code)) {
      const exceeded = limitBehind(original.message);
      if (exceeded) {
        const { message, limit } = exceeded;
        return { message, extensions: { code: 'COST_LIMIT', limit: { name: limit } } };
      }
      return { ...formatted, message: shortened(formatted.message), extensions: { ...formatted.extensions, code } };
    }
    const reference = randomUUID();
    report(reference, original);
    const { message: _hidden, ...where } = formatted;
    return {
      ...where,
      message: `Something went wrong here. Quote ${reference} when you ask for help.`,
      extensions: { code: 'INTERNAL', reference },
    };
  };
}

/** What to say of a failure after which it is worth trying again; null for another. */
function unavailableBecauseOf(error: unknown, report: ReportBug): string | null {
  // Whoever asked was told already, and it was counted then.
  if (isGivenUp(error)) return TOOK_TOO_LONG;
  if (!isDatabaseAway(error)) return null;
  report('database', error);
  return DATABASE_AWAY;
}

/** What PostgreSQL says of a null byte in a parameter, in a text, and of one or of half a character in JSON. */
const UNSTORABLE = new Set(['08P01', '22021', '22P05']);

const isUnstorable = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && UNSTORABLE.has(String(error.code));

const LONGEST_MESSAGE = 500;

/** GraphQL repeats the value that it refuses, then says where it stood and why: both ends are kept. */
function shortened(message: string): string {
  if (message.length <= LONGEST_MESSAGE) return message;
  return `${message.slice(0, 100)}…${message.slice(100 - LONGEST_MESSAGE)}`;
}
