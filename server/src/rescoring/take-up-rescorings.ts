import type { Services } from '../platform/services.ts';
import { asServer } from '../persistence/as-server.ts';
import { Rescoring } from './rescoring.entity.ts';
import { RESCORING_JOB } from './run-rescoring.ts';

/** Adds a job for every comparison that has not come to its end, because the server that was to make it may be gone. */
export async function takeUpRescorings({ orm, jobs }: Pick<Services, 'orm' | 'jobs'>): Promise<void> {
  const open = await asServer(orm).find(Rescoring, { state: { $in: ['waiting', 'running'] } });
  for (const { id: rescoringId } of open) await jobs.add(RESCORING_JOB, { rescoringId });
}
