import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { InjectOptions } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TestApi } from '../../testing/api.ts';
import { TestRegion } from '../../testing/region.ts';
import { createReadiness } from '../operating/readiness.ts';

let region: TestRegion;
let api: TestApi;
const root = mkdtempSync(join(tmpdir(), 'waymark-headers-'));
const clientFolder = join(root, 'dist');

beforeAll(async () => {
  mkdirSync(join(clientFolder, 'assets'), { recursive: true });
  writeFileSync(join(root, 'outside.txt'), 'outside');
  writeFileSync(join(clientFolder, 'index.html'), '<!doctype html><title>Waymark</title>');
  for (const name of ['app.js', 'app.js.map', '.env']) writeFileSync(join(clientFolder, 'assets', name), 'planted');
  for (const name of ['.env', 'robots.txt']) writeFileSync(join(clientFolder, name), 'planted');
  region = await TestRegion.start();
  // With something to say that strangers are not told.
  const readiness = createReadiness({ look: () => Promise.resolve(['database-slow']) });
  api = await TestApi.start(region, { clientFolder, readiness });
});
afterAll(async () => {
  await api.stop();
  await region.stop();
  rmSync(root, { recursive: true });
});

interface Route {
  readonly method: string;
  /** With the names of its parameters. */
  readonly pattern: string;
}

/** Every route that there is. */
function routes(): readonly Route[] {
  const parents: string[] = [];
  return api.app
    .printRoutes({ commonPrefix: false })
    .split('\n')
    .flatMap((line) => {
      const [, indent = '', part = '', methods = ''] = /^([│\s]*)[├└]── (\S*) \((.+)\)/.exec(line) ?? [];
      if (methods === '') return [];
      const depth = indent.length / 4;
      parents.splice(depth, Infinity, part);
      return methods.split(', ').map((method) => ({ method, pattern: parents.join('') }));
    });
}

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; font-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'; report-uri /csp-reports";

const ALWAYS = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': expect.stringContaining('geolocation=()') as string,
};

describe('every answer', () => {
  it('of every route says what browsers may not do, and is kept by nobody but files of the client', async () => {
    const asked = routes();
    for (const { method, pattern } of asked) {
      const url = pattern.replaceAll(/:\w+/g, 'x');
      const { headers, statusCode } = await api.app.inject({ method, url } as InjectOptions);
      const name = `${method} ${url} ${statusCode}`;
      expect.soft(headers, name).toMatchObject(ALWAYS);
      expect.soft(headers['content-security-policy'], name).toContain("frame-ancestors 'none'");
      expect.soft(headers['content-security-policy'], name).not.toMatch(/unsafe|\*|https?:/);
      expect.soft(headers['access-control-allow-origin'], name).toBeUndefined();
      expect.soft(headers, name).not.toHaveProperty('x-powered-by');
      expect.soft(headers, name).not.toHaveProperty('server');
      const expected = /^\/(assets\/|index\.html|robots\.txt|$)/.test(url) ? /./ : /^no-store$/;
      expect.soft(headers['cache-control'], name).toMatch(expected);
    }
    expect(asked.map(({ pattern }) => pattern)).toEqual(
      expect.arrayContaining([
        '/graphql',
        '/graphql/stream',
        '/auth/link/use',
        '/files/:id',
        '/healthz',
        '/',
        '/assets/app.js',
      ]),
    );
  });

  it.each([
    { name: 'to what is not there', url: '/nothing', status: 404 },
    { name: 'to a screen', url: '/schools/x', accept: 'text/html', status: 200 },
    { name: 'to an address that cannot be read', url: '/%zz', status: 400 },
    { name: 'to a body that is not JSON', url: '/auth/link', method: 'POST', payload: '{', status: 400 },
    {
      name: 'to a body that is too large',
      url: '/graphql',
      method: 'POST',
      payload: 'x'.repeat(1_000_001),
      status: 413,
    },
    { name: 'to an address that is too long', url: `/graphql?query=${'x'.repeat(8_192)}`, status: 414 },
    { name: 'to a method that is not there', url: '/healthz', method: 'DELETE', status: 404 },
  ])('$name has them too', async ({ url, accept = '*/*', method = 'GET', payload, status }) => {
    const type = { 'content-type': 'application/json' };
    const response = await api.app.inject({
      method: method as 'GET',
      url,
      headers: { accept, ...(payload && type) },
      ...(payload && { payload }),
    });
    expect(response.statusCode).toBe(status);
    expect(response.headers).toMatchObject(ALWAYS);
    expect(response.headers['content-security-policy']).toBe(POLICY);
  });
});

it('there is no route that operators are not told of', () => {
  const told = readFileSync(new URL('../../../docs/operations.md', import.meta.url), 'utf8');
  const own = routes().filter(({ pattern }) => !/^\/(assets\/.*|robots\.txt|index\.html)?$/.test(pattern));
  expect(own.filter(({ pattern }) => !told.includes(`\`${pattern}\``))).toEqual([]);
  expect(own.length).toBeGreaterThan(10);
});

it('the policy is eased for the explorer’s page alone, and by styles and workers alone', async () => {
  const of = async (url: string) =>
    (await api.app.inject({ url, headers: { accept: 'text/html' } })).headers['content-security-policy'];
  expect(await of('/developers/explorer')).toBe(
    `${POLICY.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'").replace("font-src 'self'", "font-src 'self' data:")}; worker-src 'self' blob:`,
  );
  expect(await of('/developers')).toBe(POLICY);
});

it('https is promised by a server that is reached by it, and by no other', async () => {
  Object.assign(region.services.settings, { publicUrl: 'https://waymark.example.org' });
  const secure = await TestApi.start(region);
  expect((await secure.app.inject('/healthz')).headers['strict-transport-security']).toBe('max-age=31536000');
  await secure.stop();
  expect((await api.app.inject('/healthz')).headers).not.toHaveProperty('strict-transport-security');
});

describe('nothing is found', () => {
  it.each([
    '/.env',
    '/.git/config',
    '/.ENV',
    '/%2eenv',
    '/assets/.env',
    '/assets/app.js.map',
    '/../outside.txt',
    '/assets/../../outside.txt',
    '/assets/..%2f..%2foutside.txt',
    '/assets/%2e%2e/%2e%2e/outside.txt',
    '/assets/..\\..\\outside.txt',
    '/assets/....//....//outside.txt',
    '/assets/%00',
    '/assets/app.js%00.map',
    '/server/package.json',
    '/wp-login.php',
  ])('at %s, whatever is asked for', async (url) => {
    for (const accept of ['text/html', '*/*']) {
      const { statusCode, body } = await api.app.inject({ url, headers: { accept } });
      expect([400, 404]).toContain(statusCode);
      expect(body).not.toMatch(/planted|outside|doctype/);
    }
  });

  it('in what health says to strangers but that it lives, and in metrics nothing at all', async () => {
    const from = async (url: string) => (await api.app.inject({ url, remoteAddress: '192.0.2.1' })).body;
    expect(await from('/healthz')).toBe('{"status":"ok"}');
    expect(await from('/readyz')).toBe('{"status":"degraded"}');
    expect(JSON.parse(await from('/metrics'))).toMatchObject({ error: { code: 'NOT_FOUND' } });
  });
});

it('metrics have a label for each route, and none for what visitors make up', async () => {
  for (let visit = 0; visit < 50; visit += 1) await api.app.inject(`/made-up-${visit}/files/${visit}`);
  for (let visit = 0; visit < 50; visit += 1) await api.app.inject(`/files/${visit}`);
  const { body } = await api.app.inject('/metrics');
  const labels = new Set([...body.matchAll(/route="([^"]*)"/g)].map(([, route]) => route));
  expect([...labels].join()).not.toContain('made-up');
  expect(labels).toContain('/files/:id');
  expect(labels.size).toBeLessThan(routes().length);
});
