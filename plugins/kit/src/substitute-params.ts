import type { Param } from './edition.ts';
import type { Json } from './json.ts';

/** The parameters of a benchmark or of a set, by name. */
export type Params = Readonly<Record<string, Param>>;

/**
 * Puts the values in force where the arguments name parameters (`{ $param: 'name' }`), at any depth.
 *
 * @param scopes where to look, nearest first: the benchmark's parameters, then the set's
 * @returns the arguments, or the first name that no scope has
 */
export function substituteParams(
  args: Json,
  scopes: readonly Params[],
): { readonly value: Json } | { readonly missing: string } {
  const missing: string[] = [];
  const value = replace(args, scopes, missing);
  return missing[0] === undefined ? { value } : { missing: missing[0] };
}

function replace(value: Json, scopes: readonly Params[], missing: string[]): Json {
  if (typeof value !== 'object' || value === null) return value;
  if (isList(value)) return value.map((part) => replace(part, scopes, missing));
  if (typeof value['$param'] === 'string') return lookUp(value['$param'], scopes, missing);
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, replace(part, scopes, missing)]));
}

function lookUp(name: string, scopes: readonly Params[], missing: string[]): Json {
  const scope = scopes.find((params) => Object.hasOwn(params, name));
  if (scope === undefined) missing.push(name);
  return scope?.[name]?.value ?? null;
}

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);
