import type { EntityManager } from '@mikro-orm/postgresql';
import { Person } from '../people/index.ts';
import { isKnownBrowser } from './known-browser.ts';
import { PasswordCredential } from './password-credential.entity.ts';
import { isPassword } from './password.ts';
import { forgetFailures, giveTryBack, takeTry, type Counted } from './throttle.ts';

/** Somebody's address and password, and where they come from. */
export interface PasswordAttempt {
  readonly email: string;
  readonly password: string;
  /** Network address. */
  readonly address: string;
  /** The secret of a browser that was signed in before, if it has one. */
  readonly knownBrowser: string | undefined;
}

export type PasswordResult =
  | { readonly personId: string }
  | { readonly refused: 'wrong' }
  /** Tried too often: for how many seconds nothing is looked at. */
  | { readonly refused: 'too-often'; readonly seconds: number };

/** Checks an address and a password. For an address that nobody has it takes as long, and answers the same. */
export async function checkPassword(em: EntityManager, attempt: PasswordAttempt, now: Date): Promise<PasswordResult> {
  const { email, password, address, knownBrowser } = attempt;
  const person = await em.findOne(Person, { email, deactivatedAt: null });
  const known = person !== null && (await isKnownBrowser(em, person.id, knownBrowser));
  const pair: Counted = { of: 'pair', address, key: email };
  const shared: Counted[] = [{ of: 'address', address }, ...(known ? [] : [{ of: 'account', key: email } as const])];
  const seconds = await takeTry(em, [pair, ...shared], now);
  if (seconds !== null) return { refused: 'too-often', seconds };
  const credential = person && (await em.findOne(PasswordCredential, { personId: person.id }));
  if (!(await isPassword(password, credential?.hash ?? null))) return { refused: 'wrong' };
  await forgetFailures(em, [pair]);
  await giveTryBack(em, shared);
  return { personId: (person as Person).id };
}
