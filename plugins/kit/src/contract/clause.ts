import type { Edition } from '../edition.ts';
import type { BenchmarkModule } from '../module.ts';
import type { Problem, Resolution } from '../profile.ts';
import type { Reading } from '../reading/reading.ts';
import type { Known, Names } from './known.ts';

/** A module whose shape is right, and everything that it may name. */
export interface Subject {
  /** Its readings that could be laid over the edition that they read are among its sets. */
  readonly module: BenchmarkModule;
  /** What came of its readings whose edition is known. */
  readonly readings: readonly { readonly reading: Reading; readonly resolution: Resolution }[];
  /** By id: its own editions and those of other modules. */
  readonly editions: ReadonlyMap<string, Edition>;
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
