import { afterAll, beforeAll, expect, it } from 'vitest';
import { TestApi } from '../../testing/api.ts';
import { startForgingProvider, type Forgery, type ForgingProvider } from '../../testing/forging-provider.ts';
import { NOON, TestRegion } from '../../testing/region.ts';
import { LinkedIdentity } from '../sign-in/oidc/linked-identity.entity.ts';

let region: TestRegion;
let provider: ForgingProvider;
let api: TestApi;
const reported: string[] = [];

beforeAll(async () => {
  region = await TestRegion.start();
  provider = await startForgingProvider();
  const { issuer } = provider;
  const oidc = { issuer, clientId: 'waymark', clientSecret: 'forged', name: 'Elsewhere', scopes: 'openid' };
  Object.assign(region.services, { settings: { ...region.services.settings, oidc } });
  api = await TestApi.start(region, { report: (_reference, error) => void reported.push(String(error)) });
  const { id: personId } = await region.person(await region.institution('Alder School'), 'careers-leader', 'Lee');
  const em = region.orm.em.fork();
  const linked = { id: personId, personId, issuer, subject: 'lee', label: 'lee', linkedAt: NOON, lastUsedAt: null };
  await em.persist(em.create(LinkedIdentity, linked)).flush();
});
afterAll(async () => {
  await api.stop();
  await provider.stop();
  await region.stop();
});

/** The true clock: the library holds tokens against it. */
const seconds = (offset = 0): number => Math.floor(Date.now() / 1000) + offset;

type Forge = (right: Readonly<Record<string, unknown>>) => Forgery;

async function comeBackWith(forge: Forge, answer: Readonly<Record<string, string>> = {}) {
  const started = await api.app.inject({ method: 'POST', url: '/auth/oidc/start', payload: {} });
  const asked = new URL(started.json<{ url: string }>().url).searchParams;
  const right = {
    iss: provider.issuer,
    aud: 'waymark',
    sub: 'lee',
    nonce: asked.get('nonce'),
    iat: seconds(),
    exp: seconds(300),
  };
  provider.next = forge(right);
  const sent = { code: 'any', state: asked.get('state') ?? '', iss: provider.issuer, ...answer };
  const cookies = Object.fromEntries(started.cookies.map(({ name, value }) => [name, value]));
  const payload = { answer: `?${new URLSearchParams(sent).toString()}` };
  return api.app.inject({ method: 'POST', url: '/auth/oidc/finish', payload, cookies });
}

it('lets in whoever the service vouches for', async () => {
  const finished = await comeBackWith((claims) => ({ claims }));
  expect([finished.statusCode, finished.json()]).toEqual([200, { outcome: 'signed-in', returnTo: '/home' }]);
  expect(finished.cookies.map(({ name }) => name)).toContain('wm_session');
});

const without = (claims: Readonly<Record<string, unknown>>, name: string) =>
  Object.fromEntries(Object.entries(claims).filter(([key]) => key !== name));

it.each<{ name: string; forge: Forge; answer?: Readonly<Record<string, string>> }>([
  { name: 'of another issuer', forge: (claims) => ({ claims: { ...claims, iss: 'https://evil.example' } }) },
  { name: 'for another audience', forge: (claims) => ({ claims: { ...claims, aud: 'another' } }) },
  {
    name: 'for several audiences, and another party',
    forge: (claims) => ({ claims: { ...claims, aud: ['waymark', 'another'], azp: 'another' } }),
  },
  { name: 'with another nonce', forge: (claims) => ({ claims: { ...claims, nonce: 'another' } }) },
  { name: 'without a nonce', forge: (claims) => ({ claims: without(claims, 'nonce') }) },
  { name: 'without a subject', forge: (claims) => ({ claims: without(claims, 'sub') }) },
  { name: 'without an end', forge: (claims) => ({ claims: without(claims, 'exp') }) },
  { name: 'that is over', forge: (claims) => ({ claims: { ...claims, iat: seconds(-900), exp: seconds(-600) } }) },
  { name: 'without a signature', forge: (claims) => ({ claims, alg: 'none' }) },
  { name: 'signed with the secret of the client', forge: (claims) => ({ claims, alg: 'HS256' }) },
  { name: "signed by a stranger's key", forge: (claims) => ({ claims, strangersKey: true }) },
  {
    name: 'that is right, in an answer of another issuer',
    forge: (claims) => ({ claims }),
    answer: { iss: 'https://evil.example' },
  },
])('lets nobody in by a token $name, and tells the operator why', async ({ forge, answer }) => {
  reported.length = 0;
  const finished = await comeBackWith(forge, answer);
  expect([finished.statusCode, finished.json()]).toMatchObject([
    401,
    { error: { code: 'UNAUTHENTICATED', message: expect.stringContaining('cannot be trusted') as string } },
  ]);
  expect(finished.cookies).toEqual([]);
  expect(reported).toHaveLength(1);
});
