import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { OPERATIONS_FILE } from '../operating/built.ts';
import { refuse } from './refusal.ts';

const YEAR_MS = 365 * 24 * 60 * 60 * 1000;

/** Beside each file stands what the build compressed of it. It goes under the file's own name, to whoever takes it. */
const COMPRESSED = '**/*.{br,gz}';

/** Serves the built client: its files for ever, its page afresh for every address that is a screen. */
export function clientRoutes(folder: string) {
  return async (app: FastifyInstance): Promise<void> => {
    const built = existsSync(join(folder, 'index.html'));
    if (built) await serveFiles(app, folder);
    app.setNotFoundHandler((request, reply) =>
      built && isScreen(request)
        ? sendPage(reply.code(200))
        : refuse(reply, 404, { code: 'NOT_FOUND', message: 'There is nothing at this address.' }),
    );
  };
}

async function serveFiles(app: FastifyInstance, folder: string): Promise<void> {
  await app.register(fastifyStatic, {
    root: folder,
    wildcard: false,
    dotfiles: 'ignore',
    globIgnore: ['assets/**', '**/*.map', COMPRESSED, OPERATIONS_FILE],
    preCompressed: true,
    index: false,
    maxAge: 0,
  });
  await app.register(fastifyStatic, {
    root: join(folder, 'assets'),
    prefix: '/assets/',
    wildcard: false,
    dotfiles: 'ignore',
    globIgnore: ['**/*.map', COMPRESSED],
    preCompressed: true,
    decorateReply: false,
    maxAge: YEAR_MS,
    immutable: true,
  });
  app.get('/', (_request, reply) => sendPage(reply));
}

/** The page may be kept, and is asked for each time: it names the files of the newest release. */
function sendPage(reply: FastifyReply): FastifyReply {
  return reply.header('cache-control', 'no-cache').sendFile('index.html', { cacheControl: false });
}

/** Whether somebody asks for a screen. None has a dot in its address: who looks for `/.env` or `/../` is told that there is nothing. */
function isScreen({ method, url, headers }: FastifyRequest): boolean {
  const [path = ''] = url.split('?', 1);
  return method === 'GET' && (headers.accept ?? '').includes('text/html') && !/\.|%2e|\\|%5c|%00/i.test(path);
}
