import type { AddressInfo } from 'node:net';
import { fastify } from 'fastify';
import mercurius from 'mercurius';
import { readConstants } from './constants.ts';
import { contextOf, peerSchema } from './schema.ts';
import { openPool, say } from './serve.ts';

// Mercurius with its compiler of operations, on Fastify.

const pool = openPool();
const constants = await readConstants(pool);
const app = fastify({ keepAliveTimeout: 60_000 });
await app.register(mercurius, {
  schema: peerSchema(),
  context: (request) => contextOf(pool, constants, request.headers),
  // From the second time on that an operation is sent.
  jit: 1,
});
await app.listen({ port: 0, host: '127.0.0.1' });
say((app.server.address() as AddressInfo).port);
