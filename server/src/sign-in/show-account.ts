import { Person, Session } from '../people/index.ts';
import type { PersonActor } from '../platform/actor.ts';
import { Unauthenticated } from '../platform/errors.ts';
import type { RequestContext } from '../platform/request-context.ts';
import type { AccountType } from './account.types.ts';
import { PasswordCredential } from './password-credential.entity.ts';

/** Who is signed in. @throws Unauthenticated for a program and for a stranger: neither has an account */
export function signedInPerson({ actor }: RequestContext): PersonActor {
  if (actor.kind !== 'person') throw new Unauthenticated();
  return actor;
}

/** How the viewer signs in, and where they are signed in. */
export async function showAccount(context: RequestContext): Promise<AccountType> {
  const { id: personId, sessionHash } = signedInPerson(context);
  const { em, now } = context;
  const [person, credential, sessions] = await Promise.all([
    em.findOneOrFail(Person, { id: personId }, { disableIdentityMap: true }),
    em.findOne(PasswordCredential, { personId }, { disableIdentityMap: true }),
    em.find(Session, { personId, expiresAt: { $gt: now() } }, { disableIdentityMap: true }),
  ]);
  const browsers = sessions.map(({ id, browser, createdAt, lastUsedAt, secretHash }) => ({
    id,
    browser,
    signedInAt: createdAt,
    lastUsedAt: lastUsedAt ?? createdAt,
    current: secretHash === sessionHash,
  }));
  return {
    email: person.email,
    passwordSetAt: credential?.changedAt ?? null,
    browsers: browsers.toSorted(
      (a, b) => Number(b.current) - Number(a.current) || b.lastUsedAt.getTime() - a.lastUsedAt.getTime(),
    ),
  };
}
