import { hashOf } from './canonical.ts';
import type { Edition } from './edition.ts';

const known = new WeakMap<Edition, string>();

/** SHA-256 over an edition's canonical JSON, as 64 hexadecimal digits. Remembered for editions that are frozen. */
export function editionHash(edition: Edition): string {
  const remembered = known.get(edition);
  if (remembered !== undefined) return remembered;
  const hash = hashOf(edition);
  if (Object.isFrozen(edition)) known.set(edition, hash);
  return hash;
}
