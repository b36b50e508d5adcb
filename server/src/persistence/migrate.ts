import { connect } from './orm.ts';
import { applyRowSecurity } from './row-security.ts';

/**
 * Brings a database up to date, as the owner of its tables. Running it again changes nothing.
 *
 * @throws StartupProblem when it may not make the role that requests run as
 */
export async function migrate(ownerUrl: string): Promise<void> {
  const orm = await connect(ownerUrl);
  try {
    await orm.migrator.up();
    await applyRowSecurity(orm.em.fork());
  } finally {
    await orm.close();
  }
}
