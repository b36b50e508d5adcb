import { NotFound } from '../platform/errors.ts';
import { readGlobalId } from '../platform/global-id.ts';
import type { RequestContext } from '../platform/request-context.ts';

/** How one kind of object is found by its global id. */
export interface NodeKind {
  /** Name of the GraphQL type, also the first part of its ids. */
  readonly type: string;
  /** Finds it if the actor may see it; null otherwise. `parts` are those of the global id. */
  load(context: RequestContext, parts: readonly string[]): Promise<object | null>;
}

const kinds = new Map<string, NodeKind>();

/** Makes kinds of object reachable by `node(id)`. Called by the composition, once for each feature. */
export function registerNodes(added: readonly NodeKind[]): void {
  for (const kind of added) kinds.set(kind.type, kind);
}

/** Which kind each object is that was found by its id. */
const typeOf = new WeakMap<object, string>();

/** Name of the GraphQL type of an object that `node(id)` found. */
export function typeNameOfNode(value: object): string {
  const type = typeOf.get(value);
  if (type === undefined) throw new TypeError('an object that was not found by its id');
  return type;
}

/** Finds an object by its global id; null when there is none, or none that the actor may see. */
export async function loadNode(context: RequestContext, id: string): Promise<object | null> {
  const read = readGlobalId(id);
  const kind = read && kinds.get(read.type);
  if (!read || !kind) return null;
  try {
    const found = await kind.load(context, read.parts);
    if (found) typeOf.set(found, kind.type);
    return found;
  } catch (error) {
    if (error instanceof NotFound) return null;
    throw error;
  }
}
