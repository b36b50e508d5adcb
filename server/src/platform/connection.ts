import { BadUserInput } from './errors.ts';

/** How much of a list is asked for. */
export interface PageArgs {
  readonly first: number;
  readonly after?: string | null | undefined;
}

export interface Edge<Node> {
  readonly cursor: string;
  readonly node: Node;
}

export interface Connection<Node> {
  readonly edges: readonly Edge<Node>[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly totalCount: number;
}

/** Largest page of any list. */
const MAX_PAGE = 100;

/** A page as SQL understands it: one row more than asked for is read, to know whether there is a next page. */
export interface PageWindow {
  readonly limit: number;
  readonly offset: number;
}

/**
 * Checks page arguments. A cursor is the row's place in the list, bound to the list's name and arguments.
 *
 * @param list names the list with its filter and order, so that a cursor of another list is refused
 * @throws BadUserInput when `first` is not 1 to 100 or the cursor belongs to another list
 */
export function pageWindow({ first, after }: PageArgs, list: string): PageWindow {
  if (!Number.isInteger(first) || first < 1 || first > MAX_PAGE) {
    throw new BadUserInput(`first must be a whole number from 1 to ${MAX_PAGE} (you said ${first}).`);
  }
  return { limit: first + 1, offset: after ? readCursor(after, list) + 1 : 0 };
}

/** Makes a page from the rows read with `pageWindow`. */
export function toConnection<Node>(
  rows: readonly Node[],
  totalCount: number,
  window: PageWindow,
  list: string,
): Connection<Node> {
  const nodes = rows.slice(0, window.limit - 1);
  const edges = nodes.map((node, index) => ({ cursor: writeCursor(window.offset + index, list), node }));
  return {
    edges,
    pageInfo: {
      hasNextPage: rows.length > nodes.length,
      hasPreviousPage: window.offset > 0,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount,
  };
}

/** Writes the cursor of a place: a whole number that orders the list. */
export function writeCursor(place: number, list: string): string {
  return Buffer.from(`${place}:${fingerprint(list)}`).toString('base64url');
}

/**
 * Reads the place from a cursor.
 *
 * @throws BadUserInput when it belongs to another list
 */
export function readCursor(cursor: string, list: string): number {
  const match = /^(\d{1,9}):([0-9a-z]+)$/.exec(Buffer.from(cursor, 'base64url').toString('utf8'));
  if (match?.[2] !== fingerprint(list))
    throw new BadUserInput('This cursor belongs to another list: use the endCursor of the page before.');
  return Number(match[1]);
}

/** A short hash (FNV-1a) that tells lists apart; a cursor gives access to nothing, so it need not be secret. */
function fingerprint(list: string): string {
  let hash = 0x811c9dc5;
  for (const character of list) hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193) >>> 0;
  return hash.toString(36);
}
