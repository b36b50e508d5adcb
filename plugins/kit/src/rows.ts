import { WHOLE } from './answer.ts';
import type { Condition } from './condition.ts';
import type { KeyStage, Question, Rows } from './question.ts';
import type { LocalText } from './text.ts';
import { KEY_STAGES, LAST_YEAR, NURSERY, RECEPTION, yearGroupKey } from './year-groups.ts';
import { ownText } from './words/index.ts';

/** One row that a question may have, before an institution is known. */
export interface Row {
  readonly key: string;
  readonly label: LocalText | null;
  /** The row is there only when one of these year groups is on roll; null when it does not depend on the roll. */
  readonly years: readonly number[] | null;
  readonly when: Condition | undefined;
}

const WHOLE_ROW: readonly Row[] = [{ key: WHOLE, label: null, years: null, when: undefined }];

/** Every row that a question may have, in order. */
export function rowsOf({ rows }: Question): readonly Row[] {
  return rows === undefined ? WHOLE_ROW : repeated(rows);
}

function repeated(rows: Rows): readonly Row[] {
  switch (rows.over) {
    case 'year-groups':
      return years(rows.from ?? NURSERY, rows.to ?? LAST_YEAR);
    case 'key-stages':
      return (Object.keys(KEY_STAGES) as KeyStage[])
        .filter((stage) => rows.only?.includes(stage) ?? true)
        .map(keyStage);
    case 'list':
      return rows.items.map(({ id, label, when }) => ({ key: id, label, years: null, when }));
  }
}

function years(from: number, to: number): readonly Row[] {
  const first = Math.max(NURSERY, from);
  const count = Math.max(0, Math.min(LAST_YEAR, to) - first + 1);
  return Array.from({ length: count }, (_, index) => yearRow(first + index));
}

function yearRow(year: number): Row {
  return { key: yearGroupKey(year), label: yearLabel(year), years: [year], when: undefined };
}

/** What a year group is called. @param year -1 nursery, 0 reception, 1 to 14 the years of that number */
export function yearLabel(year: number): LocalText {
  if (year === NURSERY) return ownText('nursery');
  return year === RECEPTION ? ownText('reception') : ownText('yearGroup', { year });
}

function keyStage(stage: KeyStage): Row {
  return { key: stage, label: ownText(stage), years: KEY_STAGES[stage], when: undefined };
}
