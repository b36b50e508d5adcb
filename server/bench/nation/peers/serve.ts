import { createHash } from 'node:crypto';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import pg from 'pg';
import { BY_KEY, BY_SESSION, rowsOf, type CallerRow } from './rows.ts';

/**
 * As many connections to the database as the server's own pool has. Each contestant waits for its turn, and shall not keep
 * them from the others meanwhile.
 */
export const POOL = { max: 12, idleTimeoutMillis: 2_000 };

export const openPool = (): pg.Pool => new pg.Pool({ connectionString: process.env['DATABASE_URL'], ...POOL });

/** The organisation that a request comes from. @throws Error when nobody is signed in by its cookie or key */
export async function callerOf(pool: pg.Pool, { authorization, cookie }: IncomingHttpHeaders): Promise<string> {
  const secret = authorization?.slice('Bearer '.length) ?? cookie?.slice(cookie.indexOf('=') + 1) ?? '';
  const hash = createHash('sha256').update(secret).digest('hex');
  const [caller] = await rowsOf<CallerRow>(pool, authorization ? BY_KEY : BY_SESSION, [hash]);
  if (!caller) throw new Error('nobody is signed in by that');
  return caller.organisation_id;
}

/** What is sent: GraphQL over HTTP, whoever answers it. */
export interface Asked {
  readonly operationName: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly headers: IncomingHttpHeaders;
}

/** A server without any framework. `answer` gives the body. */
export function bareServer(answer: (asked: Asked) => Promise<string>): Server {
  return createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const { operationName, variables } = JSON.parse(Buffer.concat(parts).toString('utf8')) as Omit<Asked, 'headers'>;
      answer({ operationName, variables, headers: request.headers }).then(
        (body) => {
          response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) });
          response.end(body);
        },
        (error: unknown) => {
          response.writeHead(500, { 'content-type': 'application/json' });
          response.end(JSON.stringify({ errors: [{ message: String(error) }] }));
        },
      );
    });
  });
}

/** Listens on a free port of this machine, and tells whoever started this process where. */
export function listen(server: Server): void {
  server.keepAliveTimeout = 60_000;
  server.listen(0, '127.0.0.1', () => say((server.address() as AddressInfo).port));
}

/** Tells whoever started this process on which port it answers. */
export function say(port: number): void {
  process.send?.({ address: `http://127.0.0.1:${port}` });
  // Whoever started it is gone: so is this.
  process.once('disconnect', () => process.exit(0));
}
