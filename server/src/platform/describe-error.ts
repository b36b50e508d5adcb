/** An error as operators read it. */
export interface DescribedError {
  readonly type: string;
  readonly message: string;
  readonly code?: string;
  /** Where in our code, without the message. */
  readonly stack: readonly string[];
  readonly cause?: DescribedError;
}

const MOST_FRAMES = 20;
const DEEPEST_CAUSE = 4;
const LONGEST_MESSAGE = 300;

/**
 * Describes an error without what it was about: a database's error repeats the values that it was given, in its message,
 * its detail and its statement.
 */
export function describeError(error: Error, depth = 0): DescribedError {
  const code = 'code' in error && typeof error.code === 'string' ? { code: error.code } : {};
  const cause =
    error.cause instanceof Error && depth < DEEPEST_CAUSE ? { cause: describeError(error.cause, depth + 1) } : {};
  return {
    type: error.constructor.name,
    message: isOfDatabase(error) ? saidByDatabase(error) : firstLine(error.message),
    ...code,
    stack: framesOf(error),
    ...cause,
  };
}

/** PostgreSQL gives its errors a code of five characters with a digit (EPIPE has none), and MikroORM keeps it. */
const isOfDatabase = (error: Error): boolean =>
  'code' in error && typeof error.code === 'string' && /^(?=.*\d)[0-9A-Z]{5}$/.test(error.code);

function saidByDatabase(error: Error): string {
  const facts = error as Error & { readonly table?: unknown; readonly column?: unknown; readonly constraint?: unknown };
  const where = (['table', 'column', 'constraint'] as const).flatMap((name) =>
    typeof facts[name] === 'string' ? [`${name} ${facts[name]}`] : [],
  );
  return ['the database refused a statement', ...where].join(', ');
}

/** Below it some libraries print the object that they were given. */
const firstLine = (message: string): string => (message.split('\n', 1)[0] ?? '').slice(0, LONGEST_MESSAGE);

function framesOf({ stack = '' }: Error): readonly string[] {
  return stack
    .split('\n')
    .flatMap((line) => /^\s+(at .+)$/.exec(line)?.[1] ?? [])
    .slice(0, MOST_FRAMES);
}
