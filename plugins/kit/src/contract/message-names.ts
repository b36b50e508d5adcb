import { compileMessage } from '../explain/format-message.ts';
import type { Language } from '../text.ts';

interface Element {
  readonly type: number;
  readonly value?: unknown;
  readonly options?: Readonly<Record<string, { readonly value: readonly Element[] }>>;
}

/** The kinds of element of a compiled message that only hold text (0) or stand for the plural's own number (7). */
const NAMELESS = [0, 7];

/** The names that an ICU message asks for, or null when it is malformed. */
export function namesIn(message: string, language: Language): readonly string[] | null {
  if (!/[{}]/.test(message)) return [];
  const compiled = compileMessage(message, language);
  return compiled === null ? null : [...new Set((compiled.getAst() as readonly Element[]).flatMap(namesOf))];
}

function namesOf({ type, value, options }: Element): readonly string[] {
  const inner = Object.values(options ?? {}).flatMap((option) => option.value.flatMap(namesOf));
  return NAMELESS.includes(type) ? inner : [String(value), ...inner];
}
