import { toGlobalId } from '../../../src/platform/global-id.ts';

export { toGlobalId as globalId };

/** The place after a row of a list that is ordered by name and id. */
export interface Place {
  readonly name: string;
  readonly id: string;
}

/** Before the first of any list. */
const START: Place = { name: '', id: '00000000-0000-0000-0000-000000000000' };

export const writePlace = ({ name, id }: Place): string => Buffer.from(`${id}${name}`).toString('base64url');

const UUID_LENGTH = 36;

export function readPlace(cursor: string | null | undefined): Place {
  if (!cursor) return START;
  const text = Buffer.from(cursor, 'base64url').toString('utf8');
  return { id: text.slice(0, UUID_LENGTH), name: text.slice(UUID_LENGTH) };
}

/** The last part of an opaque id: the object's own uuid. */
export const uuidOf = (id: string): string => Buffer.from(id, 'base64url').toString('utf8').split(':').at(-1) ?? '';

/** A page of rows, of which one more was read than it has. */
export function pageOf<Row extends Place>(rows: readonly Row[], size: number) {
  const shown = rows.slice(0, size);
  const last = shown.at(-1);
  return {
    shown,
    pageInfo: { hasNextPage: rows.length > size, endCursor: last ? writePlace(last) : null },
  };
}
