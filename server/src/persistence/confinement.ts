import type { MikroORM } from '@mikro-orm/postgresql';
import { StartupProblem } from '../platform/startup-problem.ts';

interface Rights {
  readonly role: string;
  readonly above: boolean;
  readonly owns: boolean;
}

/**
 * Makes sure that the rules on rows hold for this connection: they do not for a superuser, for who bypasses them, and for
 * who owns a table or may act as its owner.
 *
 * @throws StartupProblem when they do not
 */
export async function checkConfinement(orm: MikroORM): Promise<void> {
  const [rights] = await orm.em.fork().execute<Rights[]>(
    `select current_user as role, rolsuper or rolbypassrls as above,
       exists (select from pg_class where relnamespace = 'public'::regnamespace and pg_has_role(current_user, relowner, 'MEMBER')) as owns
     from pg_roles where rolname = current_user`,
  );
  if (rights && !rights.above && !rights.owns) return;
  throw new StartupProblem(
    `The database role ${rights?.role ?? ''} is above the rules that keep institutions apart: let DATABASE_APPLICATION_URL name one that is no superuser, does not bypass row-level security and owns no table, such as waymark_app.`,
  );
}
