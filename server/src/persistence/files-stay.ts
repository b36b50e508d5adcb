import type { EntityManager } from '@mikro-orm/postgresql';

/** The lock by which a backup keeps files where they are: held alone by a backup, shared by those who remove. */
export const FILES_STAY = `hashtext('waymark files')`;

/**
 * Asks whether stored files may be removed until the transaction ends. They may not while a backup copies what it has
 * seen: whoever removes comes round again.
 */
export async function mayRemoveFiles(em: EntityManager): Promise<boolean> {
  const [answer] = await em.execute<{ may: boolean }[]>(
    `select pg_try_advisory_xact_lock_shared(${FILES_STAY}) as may`,
  );
  return answer?.may ?? false;
}
