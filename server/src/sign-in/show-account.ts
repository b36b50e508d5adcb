import { Person, Session, SESSION_IDLE_HOURS } from '../people/index.ts';
import type { RequestContext } from '../platform/request-context.ts';
import type { AccountType, SignedInBrowserType } from './account.types.ts';
import { Authenticator } from './authenticator/authenticator.entity.ts';
import type { AuthenticatorType } from './authenticator/authenticator.types.ts';
import { RecoveryCode } from './authenticator/recovery-code.entity.ts';
import { browserName } from './browser-name.ts';
import { Passkey } from './passkeys/passkey.entity.ts';
import { PasswordCredential } from './password-credential.entity.ts';
import { signedInPerson } from './signed-in-person.ts';

/** As it is in the database: what was done since may not have come by this request's own entities. */
const FRESH = { disableIdentityMap: true } as const;

/** How the viewer signs in, and where they are signed in. */
export async function showAccount(context: RequestContext): Promise<AccountType> {
  const { id: personId } = signedInPerson(context);
  const { em } = context;
  const [person, credential, passkeys, authenticator, browsers] = await Promise.all([
    em.findOneOrFail(Person, { id: personId }, FRESH),
    em.findOne(PasswordCredential, { personId }, FRESH),
    em.find(Passkey, { personId }, { ...FRESH, orderBy: { createdAt: 'asc', id: 'asc' } }),
    showAuthenticator(context),
    showBrowsers(context),
  ]);
  return {
    email: person.email,
    passwordSetAt: credential?.changedAt ?? null,
    passkeys: passkeys.map(({ id, name, createdAt, lastUsedAt }) => ({
      id,
      name,
      addedAt: createdAt,
      lastUsedAt: lastUsedAt ?? null,
    })),
    authenticator,
    browsers,
  };
}

async function showAuthenticator(context: RequestContext): Promise<AuthenticatorType | null> {
  const { id: personId } = signedInPerson(context);
  const [app, recoveryCodesLeft] = await Promise.all([
    context.em.findOne(Authenticator, { personId }, FRESH),
    context.em.count(RecoveryCode, { personId, usedAt: null }),
  ]);
  return app?.confirmedAt ? { addedAt: app.confirmedAt, recoveryCodesLeft } : null;
}

async function showBrowsers(context: RequestContext): Promise<readonly SignedInBrowserType[]> {
  const { id: personId, sessionHash } = signedInPerson(context);
  const now = context.now();
  const idleSince = new Date(now.getTime() - SESSION_IDLE_HOURS * 60 * 60 * 1000);
  const good = { personId, expiresAt: { $gt: now }, lastUsedAt: { $gt: idleSince } };
  const sessions = await context.em.find(Session, good, FRESH);
  const browsers = sessions.map(({ id, browser, createdAt, lastUsedAt, secretHash }) => ({
    id,
    browser: browserName(browser),
    signedInAt: createdAt,
    lastUsedAt: lastUsedAt ?? createdAt,
    current: secretHash === sessionHash,
  }));
  return browsers.toSorted(
    (a, b) => Number(b.current) - Number(a.current) || b.lastUsedAt.getTime() - a.lastUsedAt.getTime(),
  );
}
