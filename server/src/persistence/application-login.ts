import { createHmac } from 'node:crypto';
import pg from 'pg';
import { StartupProblem } from '../platform/startup-problem.ts';
import { APPLICATION_ROLE } from './row-security.ts';

/**
 * The address by which requests reach the database: a role of its own, so that nothing a statement says makes it the owner.
 * Its password follows from the owner's, and the owner's does not follow from it: every server that knows the owner's
 * address knows this one.
 */
export function applicationUrl(ownerUrl: string): string {
  const url = new URL(ownerUrl);
  const ownersPassword = decodeURIComponent(url.password);
  url.username = APPLICATION_ROLE;
  url.password = ownersPassword && createHmac('sha256', ownersPassword).update(APPLICATION_ROLE).digest('base64url');
  return url.href;
}

/**
 * Lets the role sign in, unless it can already.
 *
 * @throws StartupProblem when the owner may not decide that
 */
export async function openApplicationLogin(ownerUrl: string): Promise<void> {
  const url = applicationUrl(ownerUrl);
  if (await canSignIn(url)) return;
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    const password = pg.escapeLiteral(new URL(url).password);
    await owner.query(`alter role ${APPLICATION_ROLE} login password ${password}`);
  } catch (error) {
    throw new StartupProblem(
      `The database role ${APPLICATION_ROLE} cannot be given a password (${String(error)}). Give it one yourself, and put its address into DATABASE_APPLICATION_URL.`,
    );
  } finally {
    await owner.end();
  }
}

async function canSignIn(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url });
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}
