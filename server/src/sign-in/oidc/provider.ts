import {
  allowInsecureRequests,
  authorizationCodeGrant,
  AuthorizationResponseError,
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  ClientSecretBasic,
  type Configuration,
  discovery,
  enableNonRepudiationChecks,
  fetchUserInfo,
} from 'openid-client';
import type { OidcSettings } from '../../platform/oidc-settings.ts';
import { readIdentity, type Identity } from './identity.ts';
import { isUnreachable, NotVouched, ProviderAway } from './provider-errors.ts';
import type { Checks } from './transaction.ts';

/** Seconds for which any answer of the service is waited for. */
const TIMEOUT_SECONDS = 5;
/** How often its description is asked for before it is said to be away. */
const ATTEMPTS = 2;
/** What the service says of itself is asked for again after this time: it may move. */
const KEEP_MS = 60 * 60 * 1000;

/** The other service. It is first spoken to when somebody wants to sign in by it, so that a server starts without it. */
export interface Provider {
  /** Where to send somebody. @throws ProviderAway */
  departureUrl(checks: Checks): Promise<URL>;
  /** Who came back. @param answer the query that they came back with @throws ProviderAway @throws NotVouched */
  identify(answer: string, checks: Checks): Promise<Identity>;
}

/** Makes ready to speak to the service. @param redirectUri where it is to send people back */
export function createProvider(settings: OidcSettings, redirectUri: string): Provider {
  let kept: { readonly configuration: Promise<Configuration>; readonly at: number } | null = null;
  async function configured(): Promise<Configuration> {
    if (kept === null || Date.now() - kept.at > KEEP_MS) kept = { configuration: discover(settings), at: Date.now() };
    try {
      return await kept.configuration;
    } catch (error) {
      kept = null;
      throw new ProviderAway(settings.name, error);
    }
  }
  return {
    async departureUrl({ state, nonce, verifier }) {
      return buildAuthorizationUrl(await configured(), {
        redirect_uri: redirectUri,
        response_type: 'code',
        scope: settings.scopes,
        code_challenge: await calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
        state,
        nonce,
      });
    },
    async identify(answer, checks) {
      const configuration = await configured();
      const url = new URL(redirectUri);
      url.search = answer;
      try {
        return readIdentity(await claimsOf(configuration, url, checks));
      } catch (error) {
        if (isUnreachable(error)) throw new ProviderAway(settings.name, error);
        throw new NotVouched(settings.name, error, error instanceof AuthorizationResponseError);
      }
    },
  };
}

async function discover({ issuer, clientId, clientSecret }: OidcSettings): Promise<Configuration> {
  const address = new URL(issuer);
  // The settings let no address but one of this machine be without TLS.
  const insecure = address.protocol === 'http:' ? [allowInsecureRequests] : [];
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await discovery(address, clientId, clientSecret, ClientSecretBasic(clientSecret), {
        // Without this, what comes straight from the service is believed without its signature.
        execute: [enableNonRepudiationChecks, ...insecure],
        timeout: TIMEOUT_SECONDS,
      });
    } catch (error) {
      if (attempt === ATTEMPTS) throw error;
    }
  }
}

/** Everything that the service says of who came back: in the signed token, and at its own address for more. */
async function claimsOf(configuration: Configuration, url: URL, { state, nonce, verifier }: Checks) {
  const tokens = await authorizationCodeGrant(configuration, url, {
    expectedState: state,
    expectedNonce: nonce,
    pkceCodeVerifier: verifier,
    idTokenExpected: true,
  });
  const claims = tokens.claims();
  if (!claims) throw new Error('the service sent no token about who came back');
  const more =
    configuration.serverMetadata().userinfo_endpoint === undefined
      ? {}
      : await fetchUserInfo(configuration, tokens.access_token, claims.sub);
  return { ...more, ...claims };
}
