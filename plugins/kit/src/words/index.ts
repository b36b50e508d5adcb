import type { Language, LocalText } from '../text.ts';
import { cy } from './cy.ts';
import { en } from './en.ts';

/** The kit's own words in one language. Another language may leave words out: English stands in for them. */
export type Words = Readonly<Record<keyof typeof en, string>>;

const CATALOGUES: { readonly en: Words } & Readonly<Record<Language, Partial<Words>>> = { en, cy };

/** The kit's own wording of one thing in each language that has it, `{name}` replaced by plain values. */
export function ownText(word: keyof Words, values: Readonly<Record<string, string | number>> = {}): LocalText {
  const texts = Object.entries(CATALOGUES).flatMap(([language, words]): [Language, string][] => {
    const text = words[word];
    return text === undefined
      ? []
      : [[language, text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))]];
  });
  return Object.fromEntries(texts);
}

/** The kit's own message in a language, or in English when that language lacks it. */
export function ownMessage(
  word: keyof Words,
  language: Language,
): { readonly message: string; readonly language: Language } {
  const own = Object.hasOwn(CATALOGUES, language) ? CATALOGUES[language]?.[word] : undefined;
  return own === undefined ? { message: CATALOGUES.en[word], language: 'en' } : { message: own, language };
}
