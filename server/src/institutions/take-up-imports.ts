import type { Services } from '../platform/services.ts';
import { REGISTER_IMPORT_JOB } from './import-register.ts';
import { RegisterImport } from './register-import.entity.ts';
import { asServer } from '../persistence/as-server.ts';

/**
 * Adds a job for every import that has not come to its end, because the server that was to read it may be gone. One that
 * another server is reading is left to it.
 */
export async function takeUpImports({ orm, jobs }: Pick<Services, 'orm' | 'jobs'>): Promise<void> {
  const open = await asServer(orm).find(RegisterImport, { state: { $in: ['waiting', 'running'] } });
  for (const { id: importId } of open) await jobs.add(REGISTER_IMPORT_JOB, { importId });
}
