import { textOf } from '../parts/outcome-of.ts';
import type { Change, Changes } from './change.ts';
import { withChange, withoutChange } from './change-list.ts';
import { reason } from './edit.ts';

/** A setting that a region may turn, as far as reading what was typed needs it. */
export interface Setting {
  readonly name: string;
  readonly label: string;
  readonly type: 'INTEGER' | 'YES_NO' | 'OPTION';
  readonly min: number | null;
  readonly max: number | null;
  readonly value: unknown;
}

/** What was typed as a value; null when it is out of bounds or no whole number. */
export function readSetting({ type, min, max }: Setting, typed: string): string | number | boolean | null {
  if (type === 'YES_NO') return typed === 'true';
  if (type === 'OPTION') return typed;
  if (!/^-?\d{1,9}$/.test(typed.trim())) return null;
  const value = Number(typed);
  return (min !== null && value < min) || (max !== null && value > max) ? null : value;
}

/** What was typed into a form of settings, and which of them cannot be read. */
export function readSettings<S extends Setting>(
  settings: readonly S[],
  form: FormData,
): { readonly values: ReadonlyMap<string, string | number | boolean | null>; readonly unreadable: readonly S[] } {
  const values = new Map(settings.map((setting) => [setting.name, readSetting(setting, textOf(form, setting.name))]));
  return { values, unreadable: settings.filter(({ name }) => values.get(name) === null) };
}

/** Puts settings in; one that is as in the parent again is no change any more. */
export function withSettings(
  changes: Changes,
  target: string,
  {
    before,
    values,
    why,
  }: { readonly before: readonly Setting[]; readonly values: ReadonlyMap<string, unknown>; readonly why: string },
): Changes {
  return [...values].reduce<Changes>((sofar, [name, value]) => {
    const change: Change = { op: 'set-parameter', target, name, value, ...reason(why) };
    const own = before.find((setting) => setting.name === name);
    return own && own.value === value ? withoutChange(sofar, change) : withChange(sofar, change);
  }, changes);
}

/** Settings as the changes leave them, for a set that cannot be resolved yet. */
export function withOwnValues<S extends Setting>(settings: readonly S[], changes: Changes, target = ''): readonly S[] {
  return settings.map((setting) => {
    const own = changes.find(
      (change) => change.op === 'set-parameter' && change.target === target && change.name === setting.name,
    );
    return own?.op === 'set-parameter' ? { ...setting, value: own.value } : setting;
  });
}
