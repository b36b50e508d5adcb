import pg from 'pg';

/** What a copy takes, it takes; and values are written in one form, whatever the server is set to. */
const SESSION = {
  application_name: 'waymark backup',
  client_encoding: 'UTF8',
  datestyle: 'ISO, YMD',
  intervalstyle: 'postgres',
  timezone: 'UTC',
  extra_float_digits: '3',
  bytea_output: 'hex',
  statement_timeout: '0',
  idle_in_transaction_session_timeout: '0',
} as const;

/** Does something with a connection of the owner of the tables, and closes it. */
export async function withClient<Result>(url: string, work: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const client = new pg.Client({ connectionString: url });
  // A connection that is lost fails the statement that it is at; without a listener it would end the process.
  client.on('error', () => undefined);
  await client.connect();
  try {
    for (const [setting, value] of Object.entries(SESSION))
      await client.query('select set_config($1, $2, false)', [setting, value]);
    return await work(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}
