import type { Rule } from '../../rule.ts';
import { ruleKey } from '../../rule-book.ts';
import type { Clause, Subject } from '../clause.ts';
import { brokenMessages, missingTexts } from '../edition/texts.ts';
import { textsOfCrosswalk, textsOfEdition, textsOfEvidenceType, textsOfReading, type PlacedText } from '../texts-of.ts';

/** Every wording of a module that is not in an edition. */
function ownTexts({ module }: Subject): readonly PlacedText[] {
  return [
    ...module.readings.flatMap(textsOfReading),
    ...module.crosswalks.flatMap(textsOfCrosswalk),
    ...module.evidenceTypes.flatMap(textsOfEvidenceType),
    ...module.rules.flatMap((rule) => [
      { path: `rule ${ruleKey(rule)}.name`, text: rule.name, names: [] },
      { path: `rule ${ruleKey(rule)}.words`, text: rule.words, names: argumentNames(rule) },
      ...Object.entries(labelsOf(rule)).map(([name, text]) => ({
        path: `rule ${ruleKey(rule)}.args.${name}`,
        text,
        names: [],
      })),
    ]),
  ];
}

const labelsOf = (rule: Rule) => (rule.level === 'criterion' ? (rule.argLabels ?? {}) : {});

function argumentNames({ args }: Rule): readonly string[] {
  const { shape } = args as { readonly shape?: unknown };
  return typeof shape === 'object' && shape !== null ? Object.keys(shape) : [];
}

/** A module speaks the languages that it says it speaks. */
export const everyLanguageOfModule: Clause = {
  id: 'missing-text',
  promise: 'Every text is present in each language that the module declares.',
  find: (subject) => {
    const { module } = subject;
    const editions = module.sets.flatMap(({ edition }) => {
      const further = module.languages.filter((language) => !edition.languages.includes(language));
      return missingTexts(textsOfEdition(edition), further).map(({ path, message }) => ({
        path: `${edition.id}/${path}`,
        message,
      }));
    });
    const none =
      module.languages.length === 0
        ? [{ path: 'languages', message: 'The module names no language: it needs at least one, such as "en".' }]
        : [];
    return [...none, ...missingTexts(ownTexts(subject), module.languages), ...editions];
  },
};

/** What a module says can be written out. */
export const readableMessagesOfModule: Clause = {
  id: 'malformed-text',
  promise: 'Every text is a well-formed ICU message that uses only names that exist.',
  find: (subject) => brokenMessages(ownTexts(subject)),
};
