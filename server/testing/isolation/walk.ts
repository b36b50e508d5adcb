import { readGlobalId } from '../../src/platform/global-id.ts';
import type { Actor } from '../../src/platform/actor.ts';
import type { Answer } from './ask.ts';
import { CALLS, type Call } from './calls.ts';
import { uuidsOf, type Kind, type Things } from './things.ts';

/** Somebody from elsewhere, who asks for what is not theirs. */
export interface Walker {
  readonly who: string;
  readonly actor: Actor;
  /** What is theirs. */
  readonly own: Things;
  /** What is not, and not for them to know of. */
  readonly foreign: readonly Kind[];
  /** Words that are in what is not theirs. */
  readonly words: readonly string[];
}

/** One way of asking for something foreign, and the same for what does not exist. */
export interface Step {
  readonly args: Readonly<Record<string, unknown>>;
  readonly compared: Readonly<Record<string, unknown>>;
}

/** Which things a call asks for. */
export function kindsOf(call: Call, things: Things): readonly Kind[] {
  const asked = new Set<Kind>();
  call(
    new Proxy(things, {
      get(target, kind: Kind) {
        asked.add(kind);
        return target[kind];
      },
    }),
  );
  return [...asked];
}

/** A call that asks for more things than this is of a list: there each is like the others. */
const MOST_APART = 4;

/** Every way in which a call can ask for what is foreign: each thing among one's own, and all at once. */
export function stepsOf(call: Call, walker: Walker, theirs: Things, nowhere: Things): readonly Step[] {
  const kinds = kindsOf(call, theirs).filter((kind) => walker.foreign.includes(kind));
  const apart = kinds.length > 1 && kinds.length <= MOST_APART ? kinds.map((kind) => [kind]) : [];
  return (kinds.length > 0 ? [...apart, kinds] : []).map((set) => ({
    args: call({ ...walker.own, ...only(theirs, set) }),
    compared: call({ ...walker.own, ...only(nowhere, set) }),
  }));
}

const only = (things: Things, kinds: readonly Kind[]): Partial<Things> =>
  Object.fromEntries(kinds.map((kind) => [kind, things[kind]]));

/** Lists of one's own that grow by what one does, so that they differ whenever the same is done twice. */
const GROWING = /(^|_)(trail|accesses)$/;

/**
 * An answer without what may differ for anybody: ids by their kind alone, what was asked for, cursors, and lists of what was
 * done before.
 */
export function shapeOf(answer: Answer, sent: Partial<Things>): string {
  const values = Object.values(sent).toSorted((one, other) => other.length - one.length);
  return values
    .reduce((text, value) => text.replaceAll(value, '<sent>'), JSON.stringify(answer, lasting))
    .replaceAll(
      /"[\w-]{16,}"/g,
      (quoted: string) => `"${readGlobalId(quoted.slice(1, -1))?.type ?? quoted.slice(1, -1)}"`,
    )
    .replaceAll(/"(cursor|startCursor|endCursor)":"[^"]*"/g, '"$1":"<cursor>"')
    .replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, '<uuid>');
}

const lasting = (key: string, value: unknown): unknown => (GROWING.test(key) ? undefined : value);

/** What of theirs an answer says, beyond what was sent: any of their words, and any id of what is theirs. */
export function slipsIn(answer: Answer, words: readonly string[], theirs: Partial<Things>, sent: unknown): string[] {
  const asked = JSON.stringify(sent);
  const text = JSON.stringify(answer);
  const secrets = [...words, ...Object.values(theirs), ...uuidsOf(theirs)];
  return secrets.filter((secret) => text.includes(secret) && !asked.includes(secret));
}

/** Root operations, each with the ways in which it is called. */
export const WALK = Object.entries(CALLS);
