import { randomInt } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { hashOfSecret } from '../secret.ts';
import { RecoveryCode } from './recovery-code.entity.ts';

const HOW_MANY = 10;
/** Without those that look like another: 32 signs, so that sixteen of them are 80 bits. */
const SIGNS = 'abcdefghjkmnpqrstvwxyz0123456789';
const GROUPS = [4, 4, 4, 4];

const newCode = (): string =>
  GROUPS.map((length) => Array.from({ length }, () => SIGNS[randomInt(SIGNS.length)]).join('')).join('-');

/** As it is compared: people type codes in capitals, with spaces, or without the dashes. */
const plain = (code: string): string => code.toLowerCase().replaceAll(/[\s-]/g, '');

/** Whether this is written like a recovery code. One-time codes are shorter. */
export const looksLikeRecoveryCode = (code: string): boolean =>
  plain(code).length === GROUPS.reduce((sum, length) => sum + length, 0);

/** Makes new codes in place of all that there were. They are returned this once; the caller flushes. */
export async function makeRecoveryCodes(em: EntityManager, personId: string, now: Date): Promise<readonly string[]> {
  await em.nativeDelete(RecoveryCode, { personId });
  const codes = Array.from({ length: HOW_MANY }, newCode);
  for (const code of codes) {
    const codeHash = hashOfSecret(plain(code));
    em.persist(em.create(RecoveryCode, { personId, codeHash, createdAt: now, usedAt: null }));
  }
  return codes;
}

/** Uses a code up. Of two uses at once, one succeeds. */
export async function useRecoveryCode(em: EntityManager, personId: string, code: string, now: Date): Promise<boolean> {
  const unused = { personId, codeHash: hashOfSecret(plain(code)), usedAt: null };
  return (await em.nativeUpdate(RecoveryCode, unused, { usedAt: now })) > 0;
}
