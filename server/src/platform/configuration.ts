import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** What `waymark.config.ts` says. */
export interface Configuration {
  readonly modules: readonly string[];
  readonly plugins: readonly string[];
}

/** Reads `waymark.config.ts` in the project's root. */
export async function readConfiguration(root: string): Promise<Configuration> {
  const { config } = (await import(/* @vite-ignore */ pathToFileURL(join(root, 'waymark.config.ts')).href)) as {
    readonly config: Configuration;
  };
  return config;
}
