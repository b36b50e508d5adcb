import type { Language } from '../../text.ts';
import { namesIn } from '../message-names.ts';
import { textsOfEdition, type PlacedText } from '../texts-of.ts';
import type { EditionClause } from './clause.ts';

/** Finds wordings that a declared language lacks. */
export const missingTexts = (
  texts: readonly PlacedText[],
  languages: readonly Language[],
): readonly { path: string; message: string }[] =>
  texts.flatMap(({ path, text }) =>
    languages
      .filter((language) => !Object.hasOwn(text, language) || text[language]?.trim() === '')
      .map((language) => ({
        path,
        message: `There is no text in "${language}", which the module says it speaks: write it, or take the language out of the list.`,
      })),
  );

/** Finds messages that are malformed or ask for a name that nothing gives them. */
export const brokenMessages = (texts: readonly PlacedText[]): readonly { path: string; message: string }[] =>
  texts.flatMap(({ path, text, names }) =>
    Object.entries(text).flatMap(([language, message]) => {
      const asked = namesIn(message, language);
      if (asked === null)
        return [
          {
            path,
            message: `The text in "${language}" is not a message that can be read: check that each { has its }, or write '{' to mean the sign itself.`,
          },
        ];
      const unknown = asked.filter((name) => !names.includes(name));
      return unknown.map((name) => ({
        path,
        message: `The text in "${language}" uses {${name}}, and there is no parameter of that name${names.length > 0 ? ` (there is ${names.join(', ')})` : ''}.`,
      }));
    }),
  );

/** Every wording is there in every language of the edition. */
export const everyLanguage: EditionClause = {
  id: 'missing-text',
  promise: 'Every text is present in each language of the set.',
  find: (edition) => [
    ...(edition.languages.length === 0
      ? [{ path: 'languages', message: 'The set names no language: it needs at least one, such as "en".' }]
      : []),
    ...missingTexts(textsOfEdition(edition), edition.languages),
  ],
};

/** Every wording can be written out. */
export const readableMessages: EditionClause = {
  id: 'malformed-text',
  promise: 'Every text is a well-formed ICU message that uses only parameters that exist.',
  find: (edition) => brokenMessages(textsOfEdition(edition)),
};
