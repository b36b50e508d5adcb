import type { Pool, PoolClient } from 'pg';

/**
 * Has a pool take back a connection that ended while somebody had it. The ORM gives back what it took for a transaction once
 * that could be committed or rolled back, which here it never can: each transaction that is under way when the database
 * goes down would keep its place in the pool for ever, and a dozen of them would leave none.
 */
export function takeBackWhatEnded(pool: Pool): void {
  const lent = new WeakSet<PoolClient>();
  pool.on('acquire', (client) => void lent.add(client));
  pool.on('release', (_error, client) => void lent.delete(client));
  pool.on('connect', (client) => {
    client.once('end', () => {
      if (!lent.has(client)) return;
      const giveBack = client.release.bind(client);
      // Whoever has it may give it back as well.
      client.release = () => undefined;
      giveBack(true);
    });
  });
}
