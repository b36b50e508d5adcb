import { bindText } from './bind-texts.ts';
import type { Condition } from './condition.ts';
import type { ListItem, Rows } from './question.ts';
import type { Catalogues } from './text.ts';

/** A module's own list: rows of a question, or options of a checklist. */
export interface List {
  readonly id: string;
  readonly items: readonly ListItem[];
}

/**
 * Defines a list of a module's own, such as audiences, subjects or kinds of provider.
 * `when` says for some items to whom they apply; the others always do.
 */
export function defineList<const Id extends string>(definition: {
  readonly id: string;
  readonly items: readonly Id[];
  readonly when?: Readonly<Partial<Record<NoInfer<Id>, Condition>>>;
  readonly messages: Catalogues<Readonly<Record<NoInfer<Id>, string>>>;
}): List {
  return {
    id: definition.id,
    items: definition.items.map((id) => {
      const when = definition.when?.[id];
      return { id, label: bindText(definition.messages, (words) => words[id]), ...(when && { when }) };
    }),
  };
}

/** Repeats a question for each item of a list. */
export function eachOf(list: List): Rows {
  return { over: 'list', id: list.id, items: list.items };
}
