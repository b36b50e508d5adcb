import type { EntityManager } from '@mikro-orm/postgresql';

/** Somebody of whom no job is to speak any longer. */
interface Whose {
  readonly email: string;
  readonly personId: string;
}

/** Removes jobs, waiting or done, that were about a person: they are kept for a while and name an address. */
export async function forgetJobsOf(em: EntityManager, { email, personId }: Whose): Promise<void> {
  await em.execute('select waymark_forget_jobs(?, ?)', [email, personId]);
}
