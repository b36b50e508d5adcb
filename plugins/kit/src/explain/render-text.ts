import type { Param } from '../edition.ts';
import type { Language, LocalText } from '../text.ts';
import { formatMessage, type Values } from './format-message.ts';

/**
 * Chooses the wording for a language: the language itself, the language without its region (`cy-GB` → `cy`), English,
 * or whatever there is. `language` in the result says which one was found, so that a fallback can be marked as such
 * (`lang` attribute); null when there is no wording at all.
 */
export function chooseText(
  text: LocalText,
  language: Language,
): { readonly text: string; readonly language: Language | null } {
  const wanted = [language, language.split('-')[0] ?? language, 'en', ...Object.keys(text)];
  const found = wanted.find((candidate) => Object.hasOwn(text, candidate));
  return found === undefined ? { text: '', language: null } : { text: text[found] ?? '', language: found };
}

/**
 * Writes a text in a language, with parameters' values in it; a parameter that is a choice shows its option's label.
 * Falls back to English where the language is missing (see `chooseText`). A malformed message is returned as it stands.
 */
export function renderText(text: LocalText, language: Language, params: Readonly<Record<string, Param>> = {}): string {
  const chosen = chooseText(text, language);
  if (!chosen.text.includes('{')) return formatMessage(chosen.text, chosen.language ?? language);
  return formatMessage(chosen.text, chosen.language ?? language, paramValues(params, language));
}

/** What each parameter puts into a message. */
export function paramValues(params: Readonly<Record<string, Param>>, language: Language): Values {
  return Object.fromEntries(Object.entries(params).map(([name, param]) => [name, paramValue(param, language)]));
}

function paramValue(param: Param, language: Language): string | number | boolean {
  if (param.type === 'integer') return param.value;
  if (param.type === 'yes-no') return String(param.value);
  const option = param.options.find(({ id }) => id === param.value);
  return option === undefined ? param.value : chooseText(option.label, language).text;
}
