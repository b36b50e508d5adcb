import { AccountResolver } from './account.resolver.ts';
import { AuthenticatorResolver } from './authenticator/authenticator.resolver.ts';
import { LinkedSignInResolver } from './oidc/index.ts';
import { PasskeyResolver } from './passkeys/passkey.resolver.ts';

export { ACCOUNT_NOTICE_JOB } from './account-notice.ts';
export { checkCode, hasAuthenticator } from './authenticator/check-code.ts';
export { browserName } from './browser-name.ts';
export { checkPassword } from './check-password.ts';
export * from './oidc/index.ts';
export { endEverySession } from './end-sessions.ts';
export { isKnownBrowser, KNOWN_DAYS, rememberBrowser } from './known-browser.ts';
export { checkPasskey } from './passkeys/check-passkey.ts';
export { offerPasskeySignIn } from './passkeys/passkey-options.ts';
export { hashPassword } from './password.ts';
export { beginPending, finishPending, pendingSignIn } from './pending-sign-in.ts';
export { proveAgain } from './prove-again.ts';
export { hashOfSecret, newSecret } from './secret.ts';
export { sendAccountNotice } from './send-account-notice.ts';
export { sendInvitation } from './send-invitation.ts';
export { SEND_LINK_JOB, sendSignInLink } from './send-link.ts';
export { SWEEP_SIGN_IN_JOB, sweepSignIn } from './sweep-sign-in.ts';
export { countFailure, refusedFor, takeTry } from './throttle.ts';
export { useLink } from './use-link.ts';

export const signInResolvers = [AccountResolver, AuthenticatorResolver, LinkedSignInResolver, PasskeyResolver] as const;
