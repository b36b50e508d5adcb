import { canonicalJson } from '../canonical.ts';
import type { Param } from '../edition.ts';
import type { Json } from '../json.ts';
import type { ChangeClass, EditionChange } from '../profile.ts';
import type { Question } from '../question.ts';

/** The fields of an element, each with the class of a change to it. Fields that are not named are not compared. */
export type FieldClasses = Readonly<Record<string, ChangeClass>>;

type Element = Readonly<Record<string, unknown>>;

/** Compares two versions of one element field by field. */
export function compareFields(
  target: string,
  { before, after }: { readonly before: Element; readonly after: Element },
  classes: FieldClasses,
  why: (field: string) => string | null,
): readonly EditionChange[] {
  return Object.entries(classes).flatMap(([field, changeClass]): EditionChange[] => {
    const [old, fresh] = [plain(before[field]), plain(after[field])];
    if (same(old, fresh)) return [];
    return [{ target, kind: 'changed', field, before: old, after: fresh, class: changeClass, why: why(field) }];
  });
}

/** Compares questions: other labels or units alone are wording; another type, scale, row, option or limit needs new answers. */
export function compareAsk(
  target: string,
  before: Question,
  after: Question,
  why: (field: string) => string | null,
): readonly EditionChange[] {
  if (same(plain(before), plain(after))) return [];
  const onlyWords = same(withoutWords(plain(before)), withoutWords(plain(after)));
  return [
    {
      target,
      kind: 'changed',
      field: 'ask',
      before: plain(before),
      after: plain(after),
      class: onlyWords ? 'wording' : 'breaking',
      why: why('ask'),
    },
  ];
}

/** Compares parameters. A value that was turned is shown as values; another definition as a whole. */
export function compareParams(
  target: string,
  before: Readonly<Record<string, Param>>,
  after: Readonly<Record<string, Param>>,
  why: (field: string) => string | null,
): readonly EditionChange[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].toSorted();
  return names.flatMap((name): EditionChange[] => {
    const [old, fresh] = [before[name], after[name]];
    if (same(plain(old), plain(fresh))) return [];
    const field = `params.${name}`;
    const turned =
      old !== undefined &&
      fresh !== undefined &&
      same(plain({ ...old, value: null }), plain({ ...fresh, value: null }));
    const shown = turned ? { before: old.value, after: fresh.value } : { before: plain(old), after: plain(fresh) };
    const onlyWords =
      old !== undefined && fresh !== undefined && same(withoutWords(plain(old)), withoutWords(plain(fresh)));
    return [{ target, kind: 'changed', field, ...shown, class: onlyWords ? 'wording' : 'compatible', why: why(field) }];
  });
}

/** As JSON; what is not there is null. */
export const plain = (value: unknown): Json => (value ?? null) as Json;

const same = (a: Json, b: Json): boolean => canonicalJson(a) === canonicalJson(b);

const WORDS = ['label', 'hint', 'unit'];

function withoutWords(value: Json): Json {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return (value as readonly Json[]).map(withoutWords);
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => !WORDS.includes(name))
      .map(([name, part]) => [name, withoutWords(part)]),
  );
}
