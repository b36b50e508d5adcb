import { UnusableCell, type Row } from './cell.ts';
import { wholeNumberIn } from './numbers.ts';

const OLDEST = 99;

/** Whole years; undefined for a column that the file does not have. */
export interface Ages {
  readonly lowAge: number | null | undefined;
  readonly highAge: number | null | undefined;
}

/** Reads the ages that an institution may admit. @throws UnusableCell when they are no ages, or reversed */
export function readAges(row: Row): Ages {
  const lowAge = wholeNumberIn(row, 'StatutoryLowAge', { most: OLDEST });
  const highAge = wholeNumberIn(row, 'StatutoryHighAge', { most: OLDEST });
  if ((lowAge ?? 0) > (highAge ?? OLDEST))
    throw new UnusableCell(
      'StatutoryLowAge',
      String(lowAge),
      `The lowest age, ${lowAge}, is above the highest, ${highAge}. Correct one of them.`,
    );
  return { lowAge, highAge };
}
