import type { Edition } from '../../edition.ts';
import type { Problem } from '../../profile.ts';
import type { Names } from '../known.ts';

/** A promise that every edition keeps. Its id is the code of the problems that it finds. */
export interface EditionClause {
  readonly id: string;
  /** The promise, in words. */
  readonly promise: string;
  find(edition: Edition, names: Names): readonly Omit<Problem, 'code'>[];
}
