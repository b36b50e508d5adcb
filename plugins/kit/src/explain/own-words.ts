import type { Language } from '../text.ts';
import { ownMessage, type Words } from '../words/index.ts';
import { formatMessage, type Values } from './format-message.ts';

/** Writes one of the kit's own messages in a language, or in English when that language lacks it. */
export function say(word: keyof Words, language: Language, values: Values = {}): string {
  const own = ownMessage(word, language);
  return formatMessage(own.message, own.language, values);
}

// English as written here: "a, b and c", and the day before the month.
const spoken = (language: Language): Language => (language === 'en' ? 'en-GB' : language);

/** Joins names as a language does: "a, b and c". */
export function listed(names: readonly string[], language: Language): string {
  try {
    return new Intl.ListFormat(spoken(language), { type: 'conjunction' }).format(names);
  } catch {
    return names.join(', ');
  }
}

/** Writes an ISO date in words, such as "3 June 2026". */
export function dateInWords(date: string, language: Language): string {
  const moment = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(moment.getTime())) return date;
  return new Intl.DateTimeFormat(spoken(language), {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(moment);
}

/** Lowers a first capital within a sentence: "Almost all" → "almost all", but "STEM" stays. */
export function midSentence(words: string, language: Language): string {
  const [first = '', second = ''] = words;
  const capitalised = first !== first.toLocaleLowerCase(language) && second === second.toLocaleLowerCase(language);
  return capitalised ? first.toLocaleLowerCase(language) + words.slice(first.length) : words;
}

/** Raises the first letter, to begin a sentence. */
export function startSentence(words: string, language: Language): string {
  const [first = ''] = words;
  return first.toLocaleUpperCase(language) + words.slice(first.length);
}
