import type {
  AuthenticationResponseJSON,
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
  RegistrationResponseJSON,
} from '@simplewebauthn/browser';
import { attempt, type SignInResult } from './session.ts';

/** Whether this browser knows of passkeys. */
export const canUsePasskeys = (): boolean => 'PublicKeyCredential' in window;

/** Signs in by a passkey of this device, without saying first who one is. */
export const signInByPasskey = (): Promise<SignInResult> =>
  withPasskey((response) => attempt('/auth/passkey', { response }));

/** Proves by a passkey that it is its owner who is signed in. */
export const proveByPasskey = (): Promise<SignInResult> =>
  withPasskey((passkey) => attempt('/auth/prove', { passkey }));

/** Has the device make a passkey; null when its owner did not go through with it. */
export async function makePasskey(options: unknown): Promise<RegistrationResponseJSON | null> {
  const { startRegistration } = await import('@simplewebauthn/browser');
  const optionsJSON = options as PublicKeyCredentialCreationOptionsJSON;
  return startRegistration({ optionsJSON }).catch(() => null);
}

async function withPasskey(
  send: (response: AuthenticationResponseJSON) => Promise<SignInResult>,
): Promise<SignInResult> {
  const offered = await attempt('/auth/passkey/options', {});
  if (!offered.done) return offered;
  const { startAuthentication } = await import('@simplewebauthn/browser');
  const optionsJSON = offered.answer as PublicKeyCredentialRequestOptionsJSON;
  const response = await startAuthentication({ optionsJSON }).catch(() => null);
  return response ? send(response) : { done: false, message: null, code: 'NOT_USED' };
}
