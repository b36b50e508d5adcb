import type { EntityManager } from '@mikro-orm/postgresql';
import type { Sealing } from '../../platform/sealing.ts';
import { forgetFailures, giveTryBack, takeTry, type Counted } from '../throttle.ts';
import { Authenticator } from './authenticator.entity.ts';
import { stepOfCode } from './one-time-code.ts';
import { looksLikeRecoveryCode, useRecoveryCode } from './recovery-codes.ts';

/** Somebody's code, and where it comes from. */
export interface CodeAttempt {
  readonly personId: string;
  /** From the app, or a recovery code. */
  readonly code: string;
  /** Names the session or the first step in which it is tried. */
  readonly within: string;
  /** Network address. */
  readonly address: string;
  /** Whether the browser was signed in to this account before. */
  readonly known: boolean;
}

export type CodeResult =
  | { readonly right: 'app' | 'recovery-code' }
  | { readonly refused: 'wrong' }
  /** Tried too often: for how many seconds nothing is looked at. */
  | { readonly refused: 'too-often'; readonly seconds: number };

interface Means {
  readonly em: EntityManager;
  readonly sealing: Sealing;
}

/**
 * Checks a code, and uses it up. Guesses count against the first step and the address, and against the account only in
 * browsers in which its owner never signed in. Recovery codes do not count against the account: nobody can guess one, and
 * with one its owner gets in while somebody else is guessing.
 */
export async function checkCode(means: Means, attempt: CodeAttempt, now: Date): Promise<CodeResult> {
  const { personId, code, within, address, known } = attempt;
  const recovery = looksLikeRecoveryCode(code);
  const own: Counted[] = [
    { of: 'codes', key: within },
    { of: 'pair', address, key: `code ${personId}` },
  ];
  const account: Counted[] = known || recovery ? [] : [{ of: 'account', key: `code ${personId}` }];
  const seconds = await takeTry(means.em, [...own, ...account], now);
  if (seconds !== null) return { refused: 'too-often', seconds };
  const right = recovery ? await useRecoveryCode(means.em, personId, code, now) : await useAppCode(means, attempt, now);
  if (!right) return { refused: 'wrong' };
  await forgetFailures(means.em, own);
  await giveTryBack(means.em, account);
  return { right: recovery ? 'recovery-code' : 'app' };
}

/** Uses up a code of the app, and every earlier one with it. Of two uses at once, one succeeds. */
export async function useAppCode(
  { em, sealing }: Means,
  { personId, code }: Pick<CodeAttempt, 'personId' | 'code'>,
  now: Date,
): Promise<boolean> {
  const app = await em.findOne(Authenticator, { personId }, { disableIdentityMap: true });
  if (!app) return false;
  const step = stepOfCode(sealing.open(app.sealedSecret, personId), code.replaceAll(/\s/g, ''), now);
  if (step === null) return false;
  return (await em.nativeUpdate(Authenticator, { personId, lastStep: { $lt: step } }, { lastStep: step })) > 0;
}

/** Whether somebody signs in with a second factor. */
export async function hasAuthenticator(em: EntityManager, personId: string): Promise<boolean> {
  return (await em.count(Authenticator, { personId, confirmedAt: { $ne: null } })) > 0;
}
