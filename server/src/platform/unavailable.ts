/** Seconds after which it is worth trying again, for `Retry-After`. */
export const RETRY_AFTER_SECONDS = 5;

export const DATABASE_AWAY =
  'Waymark cannot reach its database just now, so this was not done. Nothing that was saved before is lost: try again in a moment.';

export const NO_ROOM =
  'Waymark has no room to keep files just now, so this one was not kept. Whoever runs this server has to make room: try again later.';

/** Seconds after which a server that has too much to do is likely to have room. */
export const BUSY_RETRY_SECONDS = 2;

export const TOO_BUSY =
  'Waymark has more to do just now than it can, so this was not done. Nothing that was saved before is lost: try again in a moment.';

export const TOOK_TOO_LONG =
  'This took too long, so Waymark stopped doing it. Look whether it was done before you try again.';

const GIVEN_UP = 'GIVEN_UP';

/** That a request took too long, and nobody waits for it any more. */
export class GivenUp extends Error {
  override readonly name = 'GivenUp';
  /** What the driver keeps of an error that it wraps. */
  readonly code = GIVEN_UP;
  constructor() {
    super('the request took too long');
  }
}

/** What the network says, and what PostgreSQL says of itself: shutting down, starting, full, broken beneath it, or too slow. */
const DATABASE_CODES =
  /^(E(CONN(REFUSED|RESET|ABORTED)|PIPE|TIMEDOUT|NOTFOUND|AI_AGAIN|HOSTUNREACH|NETUNREACH)|ENOTFOUND|57P0[1-5]|57014|55P03|25P03|53\w{3}|58\w{3}|08\w{3}|25006)$/;

/** The driver has no code for these. */
const DATABASE_SENTENCES =
  /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|Query read timeout)/;

const FOLDER_CODES = new Set(['ENOSPC', 'EDQUOT', 'EROFS', 'EACCES', 'EPERM', 'EMFILE', 'EIO']);

/** Whether something failed because the database is away, full or going down: nobody's fault who asked. */
export function isDatabaseAway(error: unknown): boolean {
  return chain(error).some((cause) => DATABASE_CODES.test(codeOf(cause)) || DATABASE_SENTENCES.test(messageOf(cause)));
}

/** Whether something failed because nobody waits for it any more. */
export const isGivenUp = (error: unknown): boolean => chain(error).some((cause) => codeOf(cause) === GIVEN_UP);

/** Whether a file could not be written because of the disk or the folder. */
export function isFolderFull(error: unknown): boolean {
  return FOLDER_CODES.has(codeOf(error));
}

/** Drivers wrap what the network said. */
function chain(error: unknown): unknown[] {
  const found: unknown[] = [];
  for (let cause = error; cause instanceof Error && found.length < 10; cause = cause.cause) {
    found.push(cause);
    if (cause instanceof AggregateError) found.push(...cause.errors);
  }
  return found;
}

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '');
const messageOf = (error: unknown): string => (error instanceof Error ? error.message : '');
