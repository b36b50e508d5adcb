import type { DemoRegionSource } from './demo-region.ts';
import type { RegisterImporter } from './register.ts';

/** The version of the promises between the server and a plugin. A plugin with another number is not loaded. */
export const SDK_CONTRACT = 1;

/** A package that reads from or writes to the outside world. Made by `definePlugin`. */
export interface Plugin {
  readonly sdkContract: number;
  readonly id: string;
  /** Semantic version of the package. */
  readonly version: string;
  readonly registers: readonly RegisterImporter[];
  readonly demoRegions: readonly DemoRegionSource[];
}

/** Defines a plugin from what it contributes, stamps the contract number, and freezes it. */
export function definePlugin(definition: {
  readonly id: string;
  readonly version: string;
  readonly registers?: readonly RegisterImporter[];
  readonly demoRegions?: readonly DemoRegionSource[];
}): Plugin {
  return Object.freeze({
    sdkContract: SDK_CONTRACT,
    id: definition.id,
    version: definition.version,
    registers: Object.freeze([...(definition.registers ?? [])]),
    demoRegions: Object.freeze([...(definition.demoRegions ?? [])]),
  });
}
