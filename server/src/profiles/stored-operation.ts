import type { Edition, ProfileOperation } from '@waymark/kit';
import { resolve, type Profile, type Resolution } from '@waymark/kit';
import type { Registry } from '../registry/index.ts';

/** An operation as it is stored: with the criterion that an added one was made like, so that it can be edited again. */
export type StoredOperation = ProfileOperation & { readonly like?: string };

/** The operation without what only the editor needs. */
export function plainOperation({ like: _like, ...operation }: StoredOperation): ProfileOperation {
  return operation;
}

export interface Draft {
  readonly parent: Edition;
  readonly profile: Profile;
  /** Every edition that slots may be filled from, by key. */
  readonly editions: ReadonlyMap<string, Edition>;
}

/** Applies a profile to its parent. */
export function resolveDraft({ parent, profile, editions }: Draft, { rules, evidenceTypes }: Registry): Resolution {
  return resolve(parent, profile, { editions, rules, evidenceTypes });
}
