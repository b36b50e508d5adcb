import { createHmac } from 'node:crypto';
import { BackupProblem } from './problem.ts';
import type { Manifest } from './manifest.ts';

/** Tells keys apart, and does not give them away. */
export const fingerprintOf = (key: Buffer): string =>
  createHmac('sha256', key).update('waymark backup: which key').digest('hex');

/** @throws BackupProblem when secrets in the backup were sealed by another key than the one that is here */
export function requireKey({ secretKey: { fingerprint, sealed } }: Manifest, key: Buffer | null): void {
  if (sealed === 0 || fingerprint === null || (key !== null && fingerprintOf(key) === fingerprint)) return;
  throw new BackupProblem(
    `${sealed} ${sealed === 1 ? 'secret of an authenticator app is' : 'secrets of authenticator apps are'} sealed by a key that is not here. Set WAYMARK_SECRET_KEY, or put secret.key into the data folder, as it was on the server that was backed up; if that key is lost, say --without-key: those people then sign in with a recovery code and set up their app again.`,
  );
}
