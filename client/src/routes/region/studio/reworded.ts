import { addedAt, rewordAdded, withChange, withoutChange } from './change-list.ts';
import type { Change, Changes, WordingField } from './change.ts';
import { reason } from './edit.ts';

export interface Rewording {
  readonly target: string;
  readonly language: string;
  readonly why: string;
  readonly entered: readonly {
    readonly field: WordingField;
    /** The words as they stand. */
    readonly text: string;
    /** The parent's own words; null for what the region added. */
    readonly before: string | null;
    /** The words as they shall be. */
    readonly entered: string;
  }[];
}

/** Puts new words in. What is as in the parent again is no change any more; a criterion that was added is re-worded itself. */
export function reworded(changes: Changes, { target, language, why, entered }: Rewording): Changes {
  if (addedAt(changes, target)) {
    const words = Object.fromEntries(
      entered.map(({ field, entered: text }) => [field.toLowerCase(), text === '' ? undefined : text]),
    );
    return rewordAdded(changes, target, { ...words, why: reason(why).why });
  }
  return entered.reduce<Changes>((sofar, { field, text, before, entered: words }) => {
    const change: Change = { op: 'amend-text', target, field, language, text: words, ...reason(why) };
    if (words === before) return withoutChange(sofar, change);
    return words === text && !hasChange(sofar, change) ? sofar : withChange(sofar, change);
  }, changes);
}

function hasChange(changes: Changes, change: Change): boolean {
  return withoutChange(changes, change).length < changes.length;
}
