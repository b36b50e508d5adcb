import 'reflect-metadata';
import { auditServer } from 'graphql-http';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { TestRegion } from '../../testing/region.ts';
import { composeSchema } from '../composition.ts';
import { createApollo } from '../graphql/apollo.ts';
import { createHttpServer } from './server.ts';

let region: TestRegion;
let url: string;
let close: () => Promise<unknown>;

beforeAll(async () => {
  region = await TestRegion.start();
  const schema = await composeSchema();
  const report = (): void => undefined;
  const apollo = await createApollo({ schema, report });
  const app = await createHttpServer({
    services: region.services,
    apollo,
    schema,
    clientFolder: '/nowhere',
    report,
    now: () => new Date(),
  });
  const address = await app.listen({ host: '127.0.0.1', port: 0 });
  url = `${address}/graphql`;
  close = () => Promise.all([app.close(), apollo.stop()]);
});

afterAll(async () => {
  await close();
  await region.stop();
});

it('misses no MUST and no SHOULD of GraphQL over HTTP', async () => {
  const results = await auditServer({ url });
  const missed = results.flatMap((result) =>
    result.status === 'ok' || result.name.startsWith('MAY') ? [] : [`${result.name}: ${result.reason}`],
  );
  expect(missed).toEqual([]);
  expect(results.length).toBeGreaterThan(50);
});
