import { IntlMessageFormat } from 'intl-messageformat';
import type { Language } from '../text.ts';

/** Values for a message: texts are put in as they are, numbers as the language writes them. */
export type Values = Readonly<Record<string, string | number | boolean>>;

const compiled = new Map<string, IntlMessageFormat | null>();
const LIMIT = 5_000;

/** Compiles an ICU message once. Null when it is malformed. Tags are plain text: nothing here makes markup. */
export function compileMessage(message: string, language: Language): IntlMessageFormat | null {
  const key = `${language}\n${message}`;
  const known = compiled.get(key);
  if (known !== undefined) return known;
  if (compiled.size >= LIMIT) compiled.clear();
  const format = tryCompile(message, language);
  compiled.set(key, format);
  return format;
}

function tryCompile(message: string, language: Language): IntlMessageFormat | null {
  try {
    return new IntlMessageFormat(message, language, undefined, { ignoreTag: true });
  } catch {
    return null;
  }
}

/** Writes a message with its values. A malformed message, or one that asks for a value it was not given, is returned as it stands. */
export function formatMessage(message: string, language: Language, values: Values = {}): string {
  if (!/[{}'#]/.test(message)) return message;
  try {
    const written = compileMessage(message, language)?.format(values);
    return written === undefined ? message : String(written);
  } catch {
    return message;
  }
}
