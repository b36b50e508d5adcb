import { Organisation } from '../organisations/index.ts';
import type { Services } from '../platform/services.ts';
import { londonDate } from '../platform/today.ts';
import { seededRandom } from './random.ts';
import { seedRegion } from './seed-region.ts';
import { asServer } from '../persistence/as-server.ts';

/** The same seed gives the same region. */
const SEED = 20_190_901;

/** Loads the invented region into a database that has nobody in it yet; leaves any other database alone. */
export async function seedDemo(
  services: Services,
  { now, say }: { now(): Date; say(line: string): void },
): Promise<void> {
  const [source] = services.plugins.demoRegions;
  const em = asServer(services.orm);
  if (!source || (await em.count(Organisation)) > 0) return;
  say('Inventing a region to try…');
  const at = now();
  const random = seededRandom(SEED);
  await seedRegion(source.create({ today: londonDate(at), random }), { em, services, random, now: at });
}
