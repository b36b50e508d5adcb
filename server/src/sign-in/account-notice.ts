import type { RequestContext } from '../platform/request-context.ts';
import { signedInPerson } from './signed-in-person.ts';

/** Name of the job that tells somebody by mail what happened to their account. */
export const ACCOUNT_NOTICE_JOB = 'send-account-notice';

/** What somebody is told of, in the words of the message. No secret is in any of them. */
export const NOTICES = {
  'password-set': 'a password was set for your account',
  'passkey-added': 'a passkey was added to your account',
  'passkey-removed': 'a passkey was removed from your account',
  'authenticator-added': 'an authenticator app was added to your account',
  'authenticator-removed': 'the authenticator app was removed from your account',
  'recovery-codes-replaced': 'new recovery codes were made for your account; the old ones no longer work',
  'recovery-code-used': 'a recovery code was used to sign in to your account',
  'new-browser': 'somebody signed in to your account in a browser that was not used for it before',
} as const;

export type Notice = keyof typeof NOTICES;

/** Has the viewer told by mail what was done to their account: it may not have been they. */
export async function tellOwner(context: RequestContext, notice: Notice): Promise<void> {
  const { id: personId } = signedInPerson(context);
  await context.services.jobs.add(ACCOUNT_NOTICE_JOB, { personId, notice, at: context.now().toISOString() });
}
