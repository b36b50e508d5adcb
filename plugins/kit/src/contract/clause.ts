import type { BenchmarkModule } from '../module.ts';
import type { Problem } from '../profile.ts';
import type { Known, Names } from './known.ts';

/** A module whose shape is right, and everything that it may name. */
export interface Subject {
  readonly module: BenchmarkModule;
  readonly known: Known;
  readonly names: Names;
}

export type Found = Omit<Problem, 'code'>;

/** A promise that every module keeps. Its id is the code of the problems that it finds. */
export interface Clause {
  readonly id: string;
  /** The promise, in words. */
  readonly promise: string;
  find(subject: Subject): readonly Found[];
}

/** A promise about the shape of a module, looked at before anything in it can be relied on. */
export interface ShapeClause {
  readonly id: string;
  readonly promise: string;
  find(module: unknown): readonly Found[];
}
