import { pathToFileURL } from 'node:url';
import { isAbsolute, resolve } from 'node:path';
import { SDK_CONTRACT, type DemoRegionSource, type Plugin, type RegisterImporter } from '@waymark/sdk';

/** What the loaded plugins bring, and what could not be loaded. */
export interface Plugins {
  readonly loaded: readonly Plugin[];
  /** By id. */
  readonly registers: ReadonlyMap<string, RegisterImporter>;
  readonly demoRegions: readonly DemoRegionSource[];
  /** One sentence for each plugin that was left out. */
  readonly problems: readonly string[];
}

/** Imports the configured plugins. One that cannot be loaded is left out with a sentence; the others go on. */
export async function loadPlugins(sources: readonly string[], root: string): Promise<Plugins> {
  const results = await Promise.all(sources.map((source) => importPlugin(source, root)));
  const loaded = results.flatMap((result) => (typeof result === 'string' ? [] : [result]));
  return {
    loaded,
    registers: new Map(loaded.flatMap(({ registers }) => registers.map((importer) => [importer.id, importer]))),
    demoRegions: loaded.flatMap(({ demoRegions }) => demoRegions),
    problems: results.filter((result) => typeof result === 'string'),
  };
}

async function importPlugin(source: string, root: string): Promise<Plugin | string> {
  try {
    const entry = isAbsolute(source) || source.startsWith('.') ? pathToFileURL(resolve(root, source)).href : source;
    const { plugin } = (await import(/* @vite-ignore */ entry)) as { readonly plugin?: Plugin };
    if (!plugin) return `The plugin "${source}" exports no \`plugin\`: export what definePlugin returns.`;
    if (plugin.sdkContract !== SDK_CONTRACT)
      return `The plugin "${source}" was made for contract ${plugin.sdkContract} and this server keeps contract ${SDK_CONTRACT}: use a version of it that fits.`;
    return plugin;
  } catch (error) {
    return `The plugin "${source}" could not be imported: ${error instanceof Error ? error.message : String(error)}`;
  }
}
