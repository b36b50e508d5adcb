import type { Edition } from '../../edition.ts';
import type { Problem } from '../../profile.ts';
import type { Names } from '../known.ts';
import type { EditionClause } from './clause.ts';
import { datedSources, notTooMuch, somethingToAnswer, withinBudget } from './content.ts';
import { uniqueIds, wellFormedIds } from './identity.ts';
import { knownEvidence, knownReferences, noCircles } from './references.ts';
import { knownRules, readableQuestions, validArguments } from './rules.ts';
import { boundedParams, orderedScales } from './scales.ts';
import { everyLanguage, readableMessages } from './texts.ts';

/** The promises that every edition keeps, shipped or adapted. */
export const EDITION_CLAUSES: readonly EditionClause[] = [
  wellFormedIds,
  uniqueIds,
  somethingToAnswer,
  notTooMuch,
  withinBudget,
  datedSources,
  everyLanguage,
  readableMessages,
  orderedScales,
  boundedParams,
  knownRules,
  readableQuestions,
  validArguments,
  knownEvidence,
  knownReferences,
  noCircles,
];

/** Holds an edition to its promises. An empty list means that it may be published. */
export const checkEdition = (
  edition: Edition,
  names: Names,
  clauses: readonly EditionClause[] = EDITION_CLAUSES,
): readonly Problem[] =>
  clauses.flatMap((clause) => clause.find(edition, names).map((problem) => ({ code: clause.id, ...problem })));
