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
  /** Counted when it is asked for. */
  readonly totalCount: number | Promise<number>;
}

/** How many there are in a list, or how to count them. */
type Total = number | (() => Promise<number>);

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
  total: Total,
  window: PageWindow,
  list: string,
): Connection<Node> {
  return page(rows, total, {
    limit: window.limit,
    hasPreviousPage: window.offset > 0,
    cursorOf: (_node, index) => writeCursor(window.offset + index, list),
  });
}

/** How much of a list is read that is in the order of a key: what comes after the row with this id. */
export interface KeyWindow {
  readonly limit: number;
  readonly after: string | null;
}

/**
 * Checks page arguments of a list that is read along a key, so that its last page costs no more than its first. A cursor
 * is the row's id, bound to the list's name and arguments.
 *
 * @throws BadUserInput when `first` is not 1 to 100 or the cursor belongs to another list
 */
export function keyWindow({ first, after }: PageArgs, list: string): KeyWindow {
  const { limit } = pageWindow({ first }, list);
  return { limit, after: after ? readKeyCursor(after, list) : null };
}

/** Makes a page from the rows read with `keyWindow`. */
export function toKeyedConnection<Node>(
  rows: readonly Node[],
  total: Total,
  { limit, after }: KeyWindow,
  { list, idOf }: { readonly list: string; idOf(node: Node): string },
): Connection<Node> {
  return page(rows, total, {
    limit,
    hasPreviousPage: after !== null,
    cursorOf: (node) => Buffer.from(`${idOf(node)}:${fingerprint(list)}`).toString('base64url'),
  });
}

interface Paging<Node> {
  readonly limit: number;
  readonly hasPreviousPage: boolean;
  cursorOf(node: Node, index: number): string;
}

function page<Node>(
  rows: readonly Node[],
  total: Total,
  { limit, hasPreviousPage, cursorOf }: Paging<Node>,
): Connection<Node> {
  const edges = rows.slice(0, limit - 1).map((node, index) => ({ cursor: cursorOf(node, index), node }));
  return {
    edges,
    pageInfo: {
      hasNextPage: rows.length > edges.length,
      hasPreviousPage,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    get totalCount() {
      return typeof total === 'number' ? total : total();
    },
  };
}

const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
const KEY_CURSOR = new RegExp(`^(${UUID}):([0-9a-z]+)$`);

function readKeyCursor(cursor: string, list: string): string {
  const [, id, of] = KEY_CURSOR.exec(Buffer.from(cursor, 'base64url').toString('utf8')) ?? [];
  if (id === undefined || of !== fingerprint(list)) throw otherList();
  return id;
}

const otherList = (): BadUserInput =>
  new BadUserInput('This cursor belongs to another list: use the endCursor of the page before.');

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
  if (match?.[2] !== fingerprint(list)) throw otherList();
  return Number(match[1]);
}

/** A short hash (FNV-1a) that tells lists apart; a cursor gives access to nothing, so it need not be secret. */
function fingerprint(list: string): string {
  let hash = 0x811c9dc5;
  for (const character of list) hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193) >>> 0;
  return hash.toString(36);
}
