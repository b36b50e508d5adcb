import { BadUserInput } from './errors.ts';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/**
 * Makes the opaque id by which the API knows an object. Parts are uuids; an object that belongs to an institution has
 * the institution's first, so that whatever names the object also names where it lives.
 */
export function toGlobalId(type: string, ...parts: readonly string[]): string {
  return Buffer.from([type, ...parts].join(':')).toString('base64url');
}

/** What an opaque id names. */
export interface GlobalId {
  readonly type: string;
  readonly parts: readonly string[];
}

/** Reads an opaque id, or returns null when it is not one of ours. */
export function readGlobalId(id: string): GlobalId | null {
  const [type, ...parts] = Buffer.from(id, 'base64url').toString('utf8').split(':');
  if (!type || parts.length === 0 || !parts.every((part) => UUID.test(part))) return null;
  return toGlobalId(type, ...parts) === id ? { type, parts } : null;
}

/**
 * Reads the id of one kind of object that has a single part.
 *
 * @throws BadUserInput when it is the id of something else, or no id at all
 */
export function idOf(type: string, id: string): string {
  return partsOf(type, id, 1)[0] as string;
}

/**
 * Reads the id of one kind of object that belongs to an institution.
 *
 * @throws BadUserInput when it is the id of something else, or no id at all
 */
export function institutionalIdOf(type: string, id: string): { readonly institutionId: string; readonly id: string } {
  const [institutionId, own] = partsOf(type, id, 2);
  return { institutionId: institutionId as string, id: own as string };
}

function partsOf(type: string, id: string, count: number): readonly string[] {
  const read = readGlobalId(id);
  if (read?.type !== type || read.parts.length !== count)
    throw new BadUserInput(`"${id.slice(0, 80)}" is not the id of a ${type}.`);
  return read.parts;
}
