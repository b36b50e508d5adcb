import { pino, type DestinationStream, type Logger } from 'pino';
import { describeError } from './describe-error.ts';

/** The one list of what is never written, by name and wherever it stands. Names are compared without case, `-` and `_`. */
const NEVER_WRITTEN = new Set([
  'address',
  'authorization',
  'body',
  'browser',
  'cookie',
  'cookies',
  'email',
  'from',
  'headers',
  'key',
  'keyhash',
  'name',
  'params',
  'parameters',
  'password',
  'query',
  'rawheaders',
  'search',
  'secret',
  'secrethash',
  'session',
  'setcookie',
  'source',
  'sql',
  'text',
  'to',
  'token',
  'useragent',
  'variables',
  'xapikey',
]);

/** What is not written even in the middle of a sentence, since some library put it there. */
const SECRETS: readonly (readonly [RegExp, string])[] = [
  [/\bwm_live_\w+/g, 'wm_live_[…]'],
  [/\b(Bearer|Basic) [^\s"\\,]+/gi, '$1 […]'],
  [/\b((?:__Host-)?wm\w*=)[^;\s"\\]+/g, '$1[…]'],
  [/([#?&](?:secret|token|code|state|key|password)=)[^&\s"\\]+/gi, '$1[…]'],
  [/(\w+:\/\/)[^/\s:@"\\]+:[^/\s@"\\]+@/g, '$1[…]@'],
  [/[^\s@"<>:=(),\\]+@[^\s@"<>:=(),\\]+\.[^\s@"<>:=(),\\]+/g, '[…]@[…]'],
];

const DEEPEST = 5;

/**
 * Makes what operators read: a JSON object a line, in which nothing that a request brought can begin a line of its own.
 *
 * @param to for tests; standard output otherwise
 */
export function createLog(level: string, to?: DestinationStream): Logger {
  const options = {
    level,
    base: null,
    // Errors are described below: pino would write out whatever a library hung on them.
    serializers: { err: (value: unknown) => value },
    formatters: { log: (facts: Record<string, unknown>) => withoutSecrets(facts, 0) as Record<string, unknown> },
    hooks: { streamWrite: scrub },
  };
  return to ? pino(options, to) : pino(options);
}

/** A text without what looks like a secret or an address of somebody's. */
export function scrub(text: string): string {
  return SECRETS.reduce((scrubbed, [pattern, instead]) => scrubbed.replace(pattern, instead), text);
}

function withoutSecrets(value: unknown, depth: number): unknown {
  if (value instanceof Error) return describeError(value);
  if (typeof value !== 'object' || value === null) return value;
  if (depth >= DEEPEST) return '[…]';
  if (Array.isArray(value)) return value.slice(0, 100).map((item) => withoutSecrets(item, depth + 1));
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name,
      NEVER_WRITTEN.has(name.toLowerCase().replaceAll(/[-_]/g, '')) ? '[…]' : withoutSecrets(inner, depth + 1),
    ]),
  );
}
