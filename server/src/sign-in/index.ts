import { AccountResolver } from './account.resolver.ts';
import { LinkedSignInResolver } from './oidc/index.ts';

export { checkPassword } from './check-password.ts';
export * from './oidc/index.ts';
export { KNOWN_DAYS, rememberBrowser } from './known-browser.ts';
export { hashPassword } from './password.ts';
export { hashOfSecret, newSecret } from './secret.ts';
export { sendInvitation } from './send-invitation.ts';
export { SEND_LINK_JOB, sendSignInLink } from './send-link.ts';
export { SWEEP_SIGN_IN_JOB, sweepSignIn } from './sweep-sign-in.ts';
export { countFailure, refusedFor } from './throttle.ts';
export { useLink } from './use-link.ts';

export const signInResolvers = [AccountResolver, LinkedSignInResolver] as const;
