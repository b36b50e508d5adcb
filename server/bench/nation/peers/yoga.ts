import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
import { createRequire } from 'node:module';
import { readConstants } from './constants.ts';
import { contextOf, peerSchema } from './schema.ts';
import { listen, openPool } from './serve.ts';

// GraphQL Yoga with its fastest executor, which compiles operations.

// Its types bring those of a browser with them, for every file of the server: it is loaded without.
const require = createRequire(import.meta.url);
const { createYoga } = require('graphql-yoga') as { createYoga(options: object): RequestListener };
const { useGraphQlJit } = require('@envelop/graphql-jit') as { useGraphQlJit(): object };

const pool = openPool();
const constants = await readConstants(pool);
const yoga = createYoga({
  schema: peerSchema(),
  context: ({ req }: { readonly req: IncomingMessage }) => contextOf(pool, constants, req.headers),
  plugins: [useGraphQlJit()],
  graphiql: false,
  landingPage: false,
  logging: false,
});
listen(createServer(yoga));
