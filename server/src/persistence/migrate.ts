import { connect } from './orm.ts';

/** Brings a database up to date. Running it again does nothing. */
export async function migrate(databaseUrl: string): Promise<void> {
  const orm = await connect(databaseUrl);
  try {
    await orm.migrator.up();
  } finally {
    await orm.close();
  }
}
