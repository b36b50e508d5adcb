import { randomUUID } from 'node:crypto';
import { readGlobalId, toGlobalId } from '../../src/platform/global-id.ts';

/** What there is to ask for, as the API names it: global ids unless said otherwise. */
export interface Things {
  readonly institution: string;
  /** Six digits. */
  readonly urn: string;
  /** Eight digits. */
  readonly ukprn: string;
  readonly organisation: string;
  readonly partner: string;
  readonly person: string;
  /** Somebody who was invited and has not come yet. */
  readonly invitee: string;
  readonly membership: string;
  /** Their membership. */
  readonly invited: string;
  /** A membership that was ended. */
  readonly ended: string;
  /** uuid. */
  readonly session: string;
  /** uuid. */
  readonly passkey: string;
  /** uuid of an account of another service. */
  readonly linked: string;
  readonly programme: string;
  readonly round: string;
  readonly edition: string;
  readonly draft: string;
  readonly submitted: string;
  readonly evidence: string;
  /** A file of that evidence. */
  readonly file: string;
  /** A file that is not used yet. */
  readonly upload: string;
  readonly grant: string;
  readonly accessRequest: string;
  readonly joinRequest: string;
  readonly hold: string;
  readonly apiClient: string;
  readonly profile: string;
  readonly registerImport: string;
  readonly rescoring: string;
  /** A word in its name. */
  readonly word: string;
}

export type Kind = keyof Things;

/** Whatever can be looked up by `node(id)`. */
export const NODES = [
  'institution',
  'organisation',
  'partner',
  'person',
  'programme',
  'round',
  'edition',
  'draft',
  'submitted',
  'evidence',
  'apiClient',
  'profile',
  'registerImport',
  'rescoring',
  'file',
  'grant',
  'membership',
  'hold',
  'accessRequest',
  'joinRequest',
] as const satisfies readonly Kind[];

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Names of the same form that nothing has. */
export function missing(things: Things): Things {
  const entries = Object.entries(things) as [Kind, string][];
  return Object.fromEntries(entries.map(([kind, value]) => [kind, missingLike(value)])) as unknown as Things;
}

function missingLike(value: string): string {
  const read = readGlobalId(value);
  if (read) return toGlobalId(read.type, ...read.parts.map(() => randomUUID()));
  if (UUID.test(value)) return randomUUID();
  return /^\d+$/.test(value) ? '9'.repeat(value.length) : 'Nowhereish';
}

/** Ids that claim another institution's objects for one's own: only those of institutions' objects can be written so. */
export function claimed(things: Things, institution: string): Things {
  const own = readGlobalId(institution)?.parts[0] ?? '';
  const entries = Object.entries(things).map(([kind, value]) => {
    const read = readGlobalId(value);
    return [kind, read?.parts.length === 2 ? toGlobalId(read.type, own, read.parts[1] ?? '') : value];
  });
  return Object.fromEntries(entries) as Things;
}

/** Every uuid by which the database knows these. */
export function uuidsOf(things: Partial<Things>): readonly string[] {
  return Object.values(things).flatMap((value) => (UUID.test(value) ? [value] : (readGlobalId(value)?.parts ?? [])));
}
