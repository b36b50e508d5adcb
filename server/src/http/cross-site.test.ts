import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TestApi } from '../../testing/api.ts';
import { NOON, TestRegion } from '../../testing/region.ts';
import { openSession, SESSION_COOKIE } from '../people/index.ts';

let region: TestRegion;
let api: TestApi;
let cookie: string;

beforeAll(async () => {
  region = await TestRegion.start();
  Object.assign(region.services.settings, { publicUrl: OURS });
  api = await TestApi.start(region);
  const { id } = await region.person(await region.institution('Alder School'), 'careers-leader');
  cookie = `__Host-${SESSION_COOKIE}=${await openSession(region.orm.em.fork(), id, NOON)}`;
});
afterAll(async () => {
  await api.stop();
  await region.stop();
});

const HOST = 'waymark.example.org';
const OURS = `https://${HOST}`;
const QUERY = '{"query":"{ viewer { person { id } } }"}';
const MUTATION = '{"query":"mutation { endSessions(input: {}) { account { email } } }"}';
const BY_GET = `/graphql?query=${encodeURIComponent('{ viewer { person { id } } }')}`;

interface Case {
  readonly name: string;
  readonly url?: string;
  readonly method?: 'GET' | 'POST';
  readonly headers?: Readonly<Record<string, string>>;
  readonly payload?: string;
  readonly status: number;
}

const ask = ({ url = '/graphql', method = 'POST', headers = {}, payload }: Case) =>
  api.app.inject({ method, url, headers: { host: HOST, cookie, ...headers }, ...(payload && { payload }) });

const json = { 'content-type': 'application/json' };
const form = { 'content-type': 'application/x-www-form-urlencoded' };
const multipart = { 'content-type': 'multipart/form-data; boundary=x' };

describe('a request with somebody’s cookie', () => {
  const cases: readonly Case[] = [
    { name: 'as a form', headers: form, payload: 'query={viewer{demo}}', status: 415 },
    { name: 'as a form with a file', headers: multipart, payload: '--x--', status: 415 },
    {
      name: 'as plain text with JSON in it',
      headers: { 'content-type': 'text/plain' },
      payload: MUTATION,
      status: 415,
    },
    { name: 'without a type', payload: MUTATION, status: 415 },
    { name: 'by GET as an image or a link does', url: BY_GET, method: 'GET', status: 403 },
    {
      name: 'as JSON from another site',
      headers: { ...json, origin: 'https://evil.example' },
      payload: MUTATION,
      status: 403,
    },
    {
      name: 'as JSON from a page without an origin',
      headers: { ...json, origin: 'null' },
      payload: MUTATION,
      status: 403,
    },
    {
      name: 'as JSON from a neighbour of our name',
      headers: { ...json, origin: `https://x.${HOST}` },
      payload: QUERY,
      status: 403,
    },
    {
      name: 'as JSON from our name with more behind it',
      headers: { ...json, origin: `${OURS}.evil.example` },
      payload: QUERY,
      status: 403,
    },
    {
      name: 'with our header from another site',
      headers: { ...json, origin: 'https://evil.example', 'x-waymark-client': '1' },
      payload: QUERY,
      status: 403,
    },
    { name: 'as JSON from our own page', headers: { ...json, origin: OURS }, payload: QUERY, status: 200 },
    { name: 'as JSON from a program, which says no origin', headers: json, payload: QUERY, status: 200 },
    { name: 'by GET with our header', url: BY_GET, method: 'GET', headers: { 'x-waymark-client': '1' }, status: 200 },
    { name: 'that is a stream, by GET', url: `/graphql/stream?query=x`, method: 'GET', status: 403 },
    {
      name: 'that signs out, as a form',
      url: '/auth/sign-out',
      headers: { ...form, origin: 'https://evil.example' },
      payload: 'x=1',
      status: 415,
    },
    {
      name: 'that signs out, as plain text',
      url: '/auth/sign-out',
      headers: { 'content-type': 'text/plain', origin: 'https://evil.example' },
      payload: 'x',
      status: 403,
    },
    {
      name: 'that signs out, as JSON from another site',
      url: '/auth/sign-out',
      headers: { ...json, origin: 'https://evil.example' },
      payload: '{}',
      status: 403,
    },
    {
      name: 'that uploads from another site',
      url: '/uploads?name=a.pdf',
      headers: { 'content-type': 'text/plain', origin: 'https://evil.example' },
      payload: 'x',
      status: 403,
    },
    {
      name: 'that reads a file from another site',
      url: '/files/x',
      method: 'GET',
      headers: { origin: 'https://evil.example' },
      status: 403,
    },
  ];

  it.each(cases)('$name is answered with $status', async (request) => {
    const response = await ask(request);
    expect(response.statusCode).toBe(request.status);
    expect(response.headers).not.toHaveProperty('access-control-allow-origin');
    expect(response.headers).not.toHaveProperty('access-control-allow-credentials');
    if (request.status >= 400) expect(response.body).not.toContain('"person"');
  });

  it('that mutates by GET is refused even from our own page', async () => {
    const url = `/graphql?query=${encodeURIComponent('mutation { endSessions(input: {}) { account { email } } }')}`;
    const response = await ask({ name: '', url, method: 'GET', headers: { 'x-waymark-client': '1' }, status: 405 });
    expect(response.statusCode).toBe(405);
    expect(response.headers['allow']).toBe('POST');
  });
});

it.each(['/graphql', '/graphql/stream', '/auth/sign-out', '/uploads', '/files/x', '/auth/link'])(
  'a page of another site that asks beforehand is told no at %s',
  async (url) => {
    const response = await api.app.inject({
      method: 'OPTIONS',
      url,
      headers: {
        host: HOST,
        origin: 'https://evil.example',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type',
      },
    });
    expect([404, 405]).toContain(response.statusCode);
    expect(Object.keys(response.headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
  },
);

it('without a cookie a program may ask from anywhere, and its page cannot read the answer', async () => {
  const response = await api.app.inject({
    method: 'POST',
    url: '/graphql',
    headers: { ...json, origin: 'https://partner.example' },
    payload: '{"query":"{ viewer { demo } }"}',
  });
  expect(response.statusCode).toBe(200);
  expect(response.headers).toMatchObject({ 'cross-origin-resource-policy': 'same-origin' });
  expect(response.headers).not.toHaveProperty('access-control-allow-origin');
});
