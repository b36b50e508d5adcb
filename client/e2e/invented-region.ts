import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** A folder in which the first journey leaves the data of a new invented region, for the others to begin with. */
    readonly inventedRegion: string;
  }
}

let folder: string;

/** Makes the folder for one run of the journeys. */
export async function setup(project: TestProject): Promise<void> {
  folder = await mkdtemp(join(tmpdir(), 'waymark-journeys-'));
  project.provide('inventedRegion', folder);
}

export const teardown = (): Promise<void> => rm(folder, { recursive: true, force: true });
