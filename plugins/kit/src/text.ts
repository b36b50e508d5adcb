/** A language tag (BCP 47), such as `en` or `cy`. */
export type Language = string;

/**
 * One piece of wording in each language it exists in. Values are ICU messages: `{name}` stands for a parameter of the
 * benchmark or set. Key `en` is always present in shipped modules.
 */
export type LocalText = Readonly<Record<Language, string>>;

/** What an author writes: the same shape of messages for each language. English is required; the contract check wants the others complete. */
export type Catalogues<Messages> = { readonly en: Messages } & Readonly<Record<Language, Messages>>;
