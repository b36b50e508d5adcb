import type { Clause, ShapeClause } from './clause.ts';
import { examplesHold, hasExamples } from './behaviour/examples.ts';
import { neverWorse } from './behaviour/never-worse.ts';
import { sameBytes } from './behaviour/same-bytes.ts';
import { everythingExplained, inBounds, noFailures } from './behaviour/sound-rules.ts';
import { missingIsMissing } from './behaviour/unanswered.ts';
import { EDITION_CLAUSES } from './edition/clauses.ts';
import { crosswalksComplete, crosswalksLead } from './module/crosswalks.ts';
import { soundFacts, soundForms } from './module/evidence.ts';
import { uniqueNames, wellFormedNames } from './module/identity.ts';
import { readingsFit } from './module/readings.ts';
import { plainData, rightShape, sameContract } from './module/shape.ts';
import { everyLanguageOfModule, readableMessagesOfModule } from './module/texts.ts';

/** The contract: all promises that a module makes, in the order in which they are looked at. */
export interface Clauses {
  /** Looked at first: when one is broken, nothing further can be relied on. */
  readonly shape: readonly ShapeClause[];
  /** About what is written. */
  readonly written: readonly Clause[];
  /** About what it does; looked at when all that is written is right. */
  readonly behaviour: readonly Clause[];
}

const ofEditions: readonly Clause[] = EDITION_CLAUSES.map(({ id, promise, find }) => ({
  id,
  promise,
  find: ({ module, names }) =>
    module.sets.flatMap(({ edition }) =>
      find(edition, names).map(({ path, message }) => ({ path: `${edition.id}/${path}`, message })),
    ),
}));

export const CLAUSES: Clauses = {
  shape: [sameContract, plainData, rightShape],
  written: [
    wellFormedNames,
    uniqueNames,
    everyLanguageOfModule,
    readableMessagesOfModule,
    soundForms,
    soundFacts,
    readingsFit,
    crosswalksLead,
    crosswalksComplete,
    ...ofEditions,
    hasExamples,
  ],
  behaviour: [noFailures, inBounds, everythingExplained, missingIsMissing, sameBytes, neverWorse, examplesHold],
};

/** The id and the promise of every clause, each id once. */
export const PROMISES: readonly { readonly id: string; readonly promise: string }[] = [
  ...new Map(
    [...CLAUSES.shape, ...CLAUSES.written, ...CLAUSES.behaviour]
      .toReversed()
      .map(({ id, promise }) => [id, { id, promise }]),
  ).values(),
].toReversed();
