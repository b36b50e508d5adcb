import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { OPERATIONS_FILE } from '../operating/built.ts';
import { refuse } from './refusal.ts';

const YEAR_MS = 365 * 24 * 60 * 60 * 1000;

/** Serves the built client: its files for ever, its page afresh for every address that is a screen. */
export function clientRoutes(folder: string) {
  return async (app: FastifyInstance): Promise<void> => {
    const built = existsSync(join(folder, 'index.html'));
    if (built) await serveFiles(app, folder);
    app.setNotFoundHandler((request, reply) =>
      built && isScreen(request)
        ? reply.code(200).header('cache-control', 'no-cache').sendFile('index.html')
        : refuse(reply, 404, { code: 'NOT_FOUND', message: 'There is nothing at this address.' }),
    );
  };
}

async function serveFiles(app: FastifyInstance, folder: string): Promise<void> {
  await app.register(fastifyStatic, {
    root: folder,
    wildcard: false,
    dotfiles: 'ignore',
    globIgnore: ['assets/**', '**/*.map', OPERATIONS_FILE],
    index: false,
    maxAge: 0,
  });
  await app.register(fastifyStatic, {
    root: join(folder, 'assets'),
    prefix: '/assets/',
    wildcard: false,
    dotfiles: 'ignore',
    globIgnore: ['**/*.map'],
    decorateReply: false,
    maxAge: YEAR_MS,
    immutable: true,
  });
  app.get('/', (_request, reply) => reply.header('cache-control', 'no-cache').sendFile('index.html'));
}

/** Whether somebody asks for a screen. None has a dot in its address: who looks for `/.env` or `/../` is told that there is nothing. */
function isScreen({ method, url, headers }: FastifyRequest): boolean {
  const [path = ''] = url.split('?', 1);
  return method === 'GET' && (headers.accept ?? '').includes('text/html') && !/\.|%2e|\\|%5c|%00/i.test(path);
}
