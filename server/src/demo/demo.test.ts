import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { composeServer, inventRegion, type ComposedServer } from '../../testing/composed.ts';
import { TestRegion } from '../../testing/region.ts';

let region: TestRegion;
let server: ComposedServer;

beforeEach(async () => {
  region = await TestRegion.start();
  server = await composeServer(region);
});
afterEach(async () => {
  await server.stop();
  await region.stop();
});

describe('a demonstration', () => {
  it('is filled once, and starts again on what it filled', async () => {
    await inventRegion(server);
    await expect(inventRegion(server)).resolves.toBeUndefined();
  });

  it('refuses to start where real people are: it would let anybody in as anybody', async () => {
    await region.person(await region.institution('Alder School'), 'careers-leader');
    await expect(inventRegion(server)).rejects.toThrow(/WAYMARK_DEMO=false/);
  });
});
