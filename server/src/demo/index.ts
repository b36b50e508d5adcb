import type { EntityManager } from '@mikro-orm/postgresql';
import { Institution } from '../institutions/index.ts';
import { Organisation } from '../organisations/index.ts';
import { StartupProblem } from '../platform/startup-problem.ts';
import type { Services } from '../platform/services.ts';
import { londonDate } from '../platform/today.ts';
import { seededRandom } from './random.ts';
import { seedRegion } from './seed-region.ts';
import { asServer } from '../persistence/as-server.ts';

/** The same seed gives the same region. */
const SEED = 20_190_901;

/** Loads the invented region into a database that has nobody in it yet; leaves one that was filled so alone. */
export async function seedDemo(
  services: Services,
  { now, say }: { now(): Date; say(line: string): void },
): Promise<void> {
  const [source] = services.plugins.demoRegions;
  const em = asServer(services.orm);
  if (!source) return;
  if ((await em.count(Organisation)) > 0) return requireInvented(em);
  say('Inventing a region to try…');
  const at = now();
  const random = seededRandom(SEED);
  await seedRegion(source.create({ today: londonDate(at), random }), { em, services, random, now: at });
}

/**
 * A demonstration lets anybody sign in as anybody: never where real people are.
 *
 * @throws StartupProblem when the database was not filled by a demonstration
 */
async function requireInvented(em: EntityManager): Promise<void> {
  if ((await em.count(Institution, { invented: true })) > 0) return;
  throw new StartupProblem(
    'This database is no demonstration, and a demonstration would let anybody in as anybody: start with WAYMARK_DEMO=false.',
  );
}
