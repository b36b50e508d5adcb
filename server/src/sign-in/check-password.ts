import type { EntityManager } from '@mikro-orm/postgresql';
import { Person } from '../people/index.ts';
import { KnownBrowser } from './known-browser.entity.ts';
import { PasswordCredential } from './password-credential.entity.ts';
import { isPassword } from './password.ts';
import { hashOfSecret } from './secret.ts';
import { countFailure, forgetFailures, refusedFor, type Counted } from './throttle.ts';

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
  const known =
    person !== null &&
    knownBrowser !== undefined &&
    (await em.count(KnownBrowser, { secretHash: hashOfSecret(knownBrowser), personId: person.id })) > 0;
  const own: Counted[] = [
    { of: 'address', key: address },
    { of: 'pair', key: `${address} ${email}` },
  ];
  const counted: Counted[] = known ? own : [...own, { of: 'account', key: email }];
  const seconds = await refusedFor(em, counted, now);
  if (seconds !== null) return { refused: 'too-often', seconds };
  const credential = person && (await em.findOne(PasswordCredential, { personId: person.id }));
  if (await isPassword(password, credential?.hash ?? null)) {
    await forgetFailures(em, [{ of: 'pair', key: `${address} ${email}` }]);
    return { personId: (person as Person).id };
  }
  await countFailure(em, counted, now);
  return { refused: 'wrong' };
}
