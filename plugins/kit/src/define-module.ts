import type { Crosswalk } from './crosswalk/crosswalk.ts';
import type { EvidenceType } from './evidence-type.ts';
import { CONTRACT, type BenchmarkModule, type SetDefinition } from './module.ts';
import type { Reading } from './reading/reading.ts';
import type { Rule } from './rule.ts';
import type { Language } from './text.ts';

/** A module, as its author writes it. */
export interface ModuleDefinition {
  readonly id: string;
  readonly version: string;
  /** Languages in which every text is there; default English alone. */
  readonly languages?: readonly Language[];
  readonly sets?: readonly SetDefinition[];
  /** Other editions, interpreted for institutions of one kind. */
  readonly readings?: readonly Reading[];
  /** How answers travel from one edition to another. */
  readonly crosswalks?: readonly Crosswalk[];
  readonly evidenceTypes?: readonly EvidenceType[];
  /** Rules defined with `defineScoringRule` and its siblings. */
  readonly rules?: readonly { readonly definition: unknown }[];
}

/** Defines a module: stamps the contract number and freezes everything in it. */
export function defineModule(definition: ModuleDefinition): BenchmarkModule {
  return deepFreeze({
    contract: CONTRACT,
    id: definition.id,
    version: definition.version,
    languages: definition.languages ?? ['en'],
    sets: definition.sets ?? [],
    readings: definition.readings ?? [],
    crosswalks: definition.crosswalks ?? [],
    evidenceTypes: definition.evidenceTypes ?? [],
    rules: (definition.rules ?? []).map((rule) => rule.definition as Rule),
  });
}

function deepFreeze<T>(value: T): T {
  // A rule's argument schema is zod's own object: it belongs to zod and stays as it is.
  if (typeof value !== 'object' || value === null || Object.isFrozen(value) || '_zod' in value) return value;
  Object.freeze(value);
  Object.values(value).forEach(deepFreeze);
  return value;
}
