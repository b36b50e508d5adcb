import type { EntityManager } from '@mikro-orm/postgresql';

/** Somebody of whom no job is to speak any longer. */
interface Whose {
  readonly email: string;
  readonly personId: string;
}

/** Removes jobs, waiting or done, that were about a person: they are kept for a while and name an address. */
export async function forgetJobsOf(em: EntityManager, { email, personId }: Whose): Promise<void> {
  const [queue] = await em.execute<{ there: boolean }[]>(`select to_regclass('waymark_jobs.job') is not null as there`);
  // Before the queue was first started there are no jobs to forget.
  if (!queue?.there) return;
  await em.execute(`delete from waymark_jobs.job where data->>'email' = ? or data->>'personId' = ?`, [email, personId]);
}
