import { createServer } from 'node:http';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { applicationUrl } from '../../../src/persistence/application-login.ts';
import { callerOf, listen, openPool, POOL } from './serve.ts';

// PostGraphile, whose schema is the database's: the rules on rows say what is seen, as they do for the server.

const ownerUrl = process.env['DATABASE_URL'] ?? '';
const pool = openPool();
const today = new Date().toISOString().slice(0, 10);

const server = createServer();
await postgraphile({
  extends: [PostGraphileAmberPreset],
  // Whether a submitted assessment is the newest is not in an index; a school has a few of them.
  disablePlugins: ['PgIndexBehaviorsPlugin'],
  pgServices: [makePgService({ connectionString: applicationUrl(ownerUrl), schemas: ['public'], poolConfig: POOL })],
  grafserv: { graphqlPath: '/graphql', graphiql: false, websockets: false },
  grafast: {
    async context({ node }) {
      const headers = node?.req.headers ?? {};
      const actsFor = headers.authorization === undefined ? 'region' : 'partner';
      return { pgSettings: { 'waymark.session': `${actsFor}|${await callerOf(pool, headers)}||${today}` } };
    },
  },
})
  .createServ(grafserv)
  .addTo(server);
listen(server);
