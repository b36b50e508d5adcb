import type { Answer } from '../../answer.ts';
import { prepare, type Scorer } from '../../evaluate/prepare.ts';
import type { EvaluationInput } from '../../evaluation.ts';
import type { InstitutionFacts } from '../../institution.ts';
import type { Example, SetDefinition } from '../../module.ts';
import type { RuleBook } from '../../rule-book.ts';
import { sampleAnswers, type Aim } from '../../sample/sample-answers.ts';
import { EVERYBODY } from '../../sample/single.ts';

/** The date as of which examples hold that give none. */
export const EXAMPLE_DATE = '2026-01-31';

const UNKNOWN: InstitutionFacts = { ...EVERYBODY, yearGroups: null };

/** A set under trial: its edition made ready, and institutions to try it with. */
export interface Trial {
  readonly set: SetDefinition;
  readonly scorer: Scorer;
  readonly institutions: readonly InstitutionFacts[];
}

const MOST_INSTITUTIONS = 8;

/** Makes a set ready for trial with institutions of every year group, of nothing known, and those of its examples. */
export function trialOf(set: SetDefinition, rules: RuleBook): Trial {
  const institutions = [EVERYBODY, UNKNOWN, ...set.examples.map(institutionOf)].slice(0, MOST_INSTITUTIONS);
  return { set, scorer: prepare(set.edition, rules), institutions };
}

/** An example's institution; what it does not say is not known. */
export const institutionOf = ({ institution }: Example): InstitutionFacts => ({ ...UNKNOWN, ...institution });

/** What an example puts in. */
export const inputOf = (example: Example): EvaluationInput => ({
  answers: example.answers,
  evidence: example.evidence ?? [],
  institution: institutionOf(example),
  asOf: example.asOf ?? EXAMPLE_DATE,
});

/** The same invented answers every time: everything achieved, nothing started, and between. */
export function inventedAnswers(
  { edition }: SetDefinition,
  institution: InstitutionFacts,
  rules: RuleBook,
): readonly (readonly Answer[])[] {
  const random = pseudoRandom(1);
  return (['achieved', 'not-started', 'in-progress'] as const).map((aim: Aim) =>
    sampleAnswers(edition, institution, {
      aim: Object.fromEntries(edition.benchmarks.map(({ id }) => [id, aim])),
      random,
      rules,
    }),
  );
}

/** Numbers from 0 up to 1 that look random and are the same for the same seed (mulberry32). */
export function pseudoRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
