import type { Catalogues, Language, LocalText } from './text.ts';

/** Collects one message of each language's catalogue. A language without that message is left out, for the contract check to find. */
export function bindText<Messages>(
  catalogues: Catalogues<Messages>,
  pick: (messages: Messages) => string | undefined,
): LocalText {
  const entries = Object.entries<Messages>(catalogues).flatMap(([language, messages]): [Language, string][] => {
    const text = pick(messages);
    return text === undefined ? [] : [[language, text]];
  });
  return Object.fromEntries(entries);
}

/** Like `bindText`, for wording that may be absent: undefined when no language has it. */
export function bindOptionalText<Messages>(
  catalogues: Catalogues<Messages>,
  pick: (messages: Messages) => string | undefined,
): LocalText | undefined {
  const text = bindText(catalogues, pick);
  return Object.keys(text).length === 0 ? undefined : text;
}
