import { createHmac, createSign, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A token as the provider is to send it. */
export interface Forgery {
  readonly claims: Readonly<Record<string, unknown>>;
  readonly alg?: 'RS256' | 'HS256' | 'none';
  /** Signed by somebody else's key, which says that it is the provider's. */
  readonly strangersKey?: boolean;
}

/** A provider that sends whatever token it is told to. */
export interface ForgingProvider {
  readonly issuer: string;
  next: Forgery;
  stop(): Promise<void>;
}

const SECRET = 'forged';
const encoded = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** Starts the provider. Its client is `waymark`, with the secret `forged`. */
export async function startForgingProvider(): Promise<ForgingProvider> {
  const own = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const strangers = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const server = createServer((request, response) => {
    const answers: Readonly<Record<string, unknown>> = {
      '/.well-known/openid-configuration': metadata(started.issuer),
      '/jwks': { keys: [{ ...own.publicKey.export({ format: 'jwk' }), kid: 'own', use: 'sig', alg: 'RS256' }] },
      '/token': {
        access_token: 'any',
        token_type: 'Bearer',
        id_token: sign(started.next, started.next.strangersKey ? strangers.privateKey : own.privateKey),
      },
    };
    const answer = answers[request.url ?? ''];
    response.writeHead(answer === undefined ? 404 : 200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(answer ?? {}));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const started: ForgingProvider = {
    issuer: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    next: { claims: {} },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return started;
}

/** It claims to support every way of signing, so that only who reads its tokens can refuse one. */
const metadata = (issuer: string) => ({
  issuer,
  authorization_endpoint: `${issuer}/authorize`,
  token_endpoint: `${issuer}/token`,
  jwks_uri: `${issuer}/jwks`,
  response_types_supported: ['code'],
  subject_types_supported: ['public'],
  id_token_signing_alg_values_supported: ['RS256', 'HS256', 'none'],
  code_challenge_methods_supported: ['S256'],
  authorization_response_iss_parameter_supported: true,
});

function sign({ claims, alg = 'RS256' }: Forgery, key: KeyObject): string {
  const content = `${encoded({ alg, ...(alg === 'RS256' && { kid: 'own' }) })}.${encoded(claims)}`;
  const signatures = {
    none: () => '',
    HS256: () => createHmac('sha256', SECRET).update(content).digest('base64url'),
    RS256: () => createSign('sha256').update(content).sign(key, 'base64url'),
  };
  return `${content}.${signatures[alg]()}`;
}
