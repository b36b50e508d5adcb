import type { Answer, AnswerValue, Scale } from '@waymark/kit';
import type { PlainForm, PlainItem } from './plain-form.ts';

/** What an engine is told of an item: a word, a number, yes or no; null when it is unanswered. */
export type Fact = string | number | boolean | null;

/** The fact of an item that leaves both sides of the sum; no option is called so. */
export const LEAVES = 'not applicable';

/** Lays answers out by the place of their items. Headcounts are turned into bands here, which no engine has to do then. */
export function factsReader({ items }: PlainForm): (answers: readonly Answer[]) => Fact[] {
  const places = new Map<string, Map<string, number>>();
  items.forEach(({ criterion, row }, place) => {
    const rows = places.get(criterion) ?? new Map<string, number>();
    places.set(criterion, rows.set(row, place));
  });
  return (answers) => {
    const facts = new Array<Fact>(items.length).fill(null);
    for (const answer of answers) {
      const place = places.get(answer.criterion)?.get(answer.item);
      if (place === undefined) continue;
      facts[place] = 'notApplicable' in answer ? LEAVES : factOf(items[place] as PlainItem, answer.value);
    }
    return facts;
  };
}

function factOf({ scale, options }: PlainItem, value: AnswerValue): Fact {
  switch (value.kind) {
    case 'band':
      return value.band;
    case 'option':
      return value.option;
    case 'yes-no':
      return value.yes;
    case 'number':
      return value.number;
    case 'ticked':
      return value.ticked.filter((id) => options.has(id)).length;
    case 'headcount':
      return value.eligible === 0 ? LEAVES : bandOf(scale, value.reached, value.eligible);
    default:
      return null;
  }
}

function bandOf(scale: Scale | null, reached: number, eligible: number): Fact {
  const band = scale?.options.findLast(({ from }) => {
    if (from === undefined) return false;
    return 'over' in from ? reached * 100 > from.over * eligible : reached * 100 >= from.atLeast * eligible;
  });
  return band?.id ?? null;
}
