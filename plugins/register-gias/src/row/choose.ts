import type { Column } from '../columns.ts';
import { UnusableCell, type Row } from './cell.ts';

/** One of the register's choices: the code and the words it has for it, and what they mean here. */
interface Option<T> {
  readonly code: string;
  /** The first is how it is written today; case, spaces and punctuation do not matter. */
  readonly words: readonly [string, ...string[]];
  readonly means: T;
}

/** A field for which the register has a column of codes, a column of words, or both. */
export interface Choice<T> {
  readonly code: Column;
  readonly name: Column;
  readonly options: readonly Option<T>[];
  /** What an empty value means; without it, an empty value is refused. */
  readonly blank?: T;
}

/**
 * Reads a choice. When a row has both a code and words, they have to agree; when only one of them is known here (a
 * register finds new words now and then), that one counts.
 *
 * @throws UnusableCell when neither is known, or they disagree
 */
export function choose<T>({ written }: Row, choice: Choice<T>): T {
  const { code, name, options } = choice;
  const digits = written(code) ?? '';
  const words = written(name) ?? '';
  const byCode = findByCode(options, digits);
  const byName = findByWords(options, words);
  if (byCode && byName && byCode !== byName)
    throw new UnusableCell(
      name,
      words,
      `The code beside it, ${digits}, means "${byCode.words[0]}". Correct one of them.`,
    );
  const option = byCode ?? byName;
  if (option) return option.means;
  if (choice.blank !== undefined && `${words}${digits}` === '') return choice.blank;
  const reason = `It has to be one of: ${options.map((one) => one.words[0]).join('; ')}.`;
  throw words === '' && digits !== '' ? new UnusableCell(code, digits, reason) : new UnusableCell(name, words, reason);
}

function findByCode<T>(options: readonly Option<T>[], digits: string): Option<T> | undefined {
  return options.find(({ code }) => code === digits.replace(/^0+(?=.)/, ''));
}

function findByWords<T>(options: readonly Option<T>[], words: string): Option<T> | undefined {
  return options.find((option) => option.words.some((word) => spelling(word) === spelling(words)));
}

/** The same, or undefined when the file has neither column. */
export function chooseIfThere<T>(row: Row, choice: Choice<T>): T | undefined {
  const { written } = row;
  return written(choice.code) === undefined && written(choice.name) === undefined ? undefined : choose(row, choice);
}

const spelling = (words: string): string => words.toLowerCase().replaceAll(/[^a-z0-9]+/g, '');
