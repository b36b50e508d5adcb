import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import compress from '@fastify/compress';
import fastify, { type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clientRoutes } from './client-routes.ts';

const folder = mkdtempSync(join(tmpdir(), 'waymark-client-'));
const IN_A_BROWSER = 'gzip, deflate, br, zstd';
const FOR_EVER = 'public, max-age=31536000, immutable';
let app: FastifyInstance;

/** What is planted is not what it says to be packed as: so it is seen that it was sent as it lies there. */
const FILES = {
  'index.html': 'page',
  'index.html.br': 'page in brotli',
  'index.html.gz': 'page in gzip',
  'favicon.svg': 'picture',
  'assets/app-1a2b.js': 'script',
  'assets/app-1a2b.js.br': 'script in brotli',
  'assets/app-1a2b.js.gz': 'script in gzip',
  'assets/small-3c4d.css': 'styles',
};

beforeAll(async () => {
  mkdirSync(join(folder, 'assets'));
  for (const [name, text] of Object.entries(FILES)) writeFileSync(join(folder, name), text);
  app = fastify();
  await app.register(compress, { threshold: 1 });
  await clientRoutes(folder)(app);
});
afterAll(async () => {
  await app.close();
  rmSync(folder, { recursive: true });
});

const ask = (url: string, encodings?: string, headers = {}) =>
  app.inject({ url, headers: { accept: 'text/html', ...headers, ...(encodings && { 'accept-encoding': encodings }) } });

describe('a file of the client', () => {
  it.each([
    { name: 'as brotli to a browser', encodings: IN_A_BROWSER, encoding: 'br', body: 'script in brotli' },
    { name: 'as gzip to who knows no brotli', encodings: 'gzip', encoding: 'gzip', body: 'script in gzip' },
    { name: 'as it is to who knows neither', encodings: undefined, encoding: undefined, body: 'script' },
  ])('is sent $name, and kept for ever', async ({ encodings, encoding, body }) => {
    const response = await ask('/assets/app-1a2b.js', encodings);
    expect(response.body).toBe(body);
    expect(response.headers['content-encoding']).toBe(encoding);
    expect(response.headers).toMatchObject({ 'cache-control': FOR_EVER, vary: 'accept-encoding' });
    expect(response.headers['content-type']).toMatch(/^(text|application)\/javascript/);
  });

  it('that is too small to be packed is there all the same', async () => {
    const { statusCode, headers } = await ask('/assets/small-3c4d.css', IN_A_BROWSER);
    expect(statusCode).toBe(200);
    expect(headers['cache-control']).toBe(FOR_EVER);
  });

  it.each(['/assets/app-1a2b.js.br', '/assets/app-1a2b.js.gz', '/index.html.br', '/assets/app-of-before.js'])(
    '%s is no address, not even of a page',
    async (url) => {
      expect((await ask(url, IN_A_BROWSER)).statusCode).toBe(404);
    },
  );
});

describe('the page', () => {
  it.each(['/', '/schools/x/evidence'])('at %s is asked for each time, and sent once', async (url) => {
    const first = await ask(url, IN_A_BROWSER);
    expect(first.body).toBe('page in brotli');
    expect(first.headers).toMatchObject({ 'cache-control': 'no-cache', 'content-encoding': 'br' });
    const again = await ask(url, IN_A_BROWSER, { 'if-none-match': first.headers.etag });
    expect(again.statusCode).toBe(304);
    expect(again.body).toBe('');
  });
});
