import { generateKeyPairSync } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { Provider } from 'oidc-provider';

/** What is said of somebody who signs in there, by the name that they enter. */
export type Accounts = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** A real provider on this machine, with one page on which anybody says who they are. */
export interface TestProvider {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Changes who may sign in there. */
  accounts: Accounts;
  stop(): Promise<void>;
}

const CLIENT = { clientId: 'waymark', clientSecret: 'a-secret-of-this-test-alone-0123456789' };

/** Starts a provider. @param redirectUri where it sends people back to @param port 0 for any */
export async function startProvider(redirectUri: string, accounts: Accounts, port = 0): Promise<TestProvider> {
  let handle: (request: IncomingMessage, response: ServerResponse) => void = () => undefined;
  const server = createServer((request, response) => handle(request, response));
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const started: TestProvider = {
    issuer,
    ...CLIENT,
    accounts,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  const provider = createProvider(started, redirectUri);
  const answer = provider.callback();
  handle = (request, response) =>
    request.url?.startsWith('/interaction/') === true
      ? void interact(provider, request, response)
      : void answer(request, response);
  return started;
}

function createProvider(started: TestProvider, redirectUri: string): Provider {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const provider = new Provider(started.issuer, {
    clients: [
      {
        client_id: CLIENT.clientId,
        client_secret: CLIENT.clientSecret,
        redirect_uris: [redirectUri],
        grant_types: ['authorization_code'],
        response_types: ['code'],
      },
    ],
    jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), kid: 'test', alg: 'RS256', use: 'sig' }] },
    cookies: { keys: ['a key of this test alone'] },
    scopes: ['openid', 'email', 'profile', 'organisation'],
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'], organisation: ['organisation'] },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_context, { uid }) => `/interaction/${uid}` },
    findAccount: (_context, sub) => {
      const claims = started.accounts[sub];
      return claims && { accountId: sub, claims: () => ({ sub, ...claims }) };
    },
    // Nobody is asked for their consent: it is given.
    async loadExistingGrant(context) {
      const grant = new context.oidc.provider.Grant({
        clientId: CLIENT.clientId,
        ...(context.oidc.session?.accountId !== undefined && { accountId: context.oidc.session.accountId }),
      });
      grant.addOIDCScope('openid email profile organisation');
      await grant.save();
      return grant;
    },
  });
  return provider;
}

const PAGE = `<!doctype html><html lang="en"><title>Elsewhere</title><h1>Sign in elsewhere</h1>
<form method="post"><label>Account <input name="account"></label>
<button>Go on</button> <button name="cancel" value="yes">Cancel</button></form></html>`;

async function interact(provider: Provider, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== 'POST') {
    response.setHeader('content-type', 'text/html').end(PAGE);
    return;
  }
  const form = new URLSearchParams(await text(request));
  const result = form.has('cancel')
    ? { error: 'access_denied', error_description: 'Somebody cancelled' }
    : { login: { accountId: form.get('account') ?? '' } };
  await provider.interactionFinished(request, response, result);
}

/** Goes through the provider as a new browser would, and gives the query that it comes back with. */
export async function signInThere(departure: string, form: Readonly<Record<string, string>>): Promise<string> {
  const jar = new Map<string, string>();
  let url = new URL(departure);
  const { searchParams } = url;
  const home = searchParams.get('redirect_uri') ?? '';
  for (let step = 0; step < 10; step += 1) {
    const isForm = url.pathname.startsWith('/interaction/');
    const response = await fetch(url, {
      redirect: 'manual',
      headers: { cookie: [...jar].map((pair) => pair.join('=')).join('; ') },
      ...(isForm && { method: 'POST', body: new URLSearchParams(form) }),
    });
    for (const cookie of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      jar.set(name, value);
    }
    const location = response.headers.get('location');
    if (location === null) throw new Error(`the provider answered ${response.status}: ${await response.text()}`);
    url = new URL(location, url);
    if (url.href.startsWith(home)) return url.search;
  }
  throw new Error('the provider sends in circles');
}
