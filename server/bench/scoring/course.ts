import {
  createRuleBook,
  prepare,
  sampleAnswers,
  type Aim,
  type Answer,
  type BenchmarkModule,
  type Edition,
  type Evaluation,
  type InstitutionFacts,
  type RuleBook,
} from '@waymark/kit';
import { fileURLToPath } from 'node:url';
import { config } from '../../../waymark.config.ts';
import { loadModules } from '../../src/registry/load-modules.ts';
import { waymark, withJsonLogic, withJsonRulesEngine, type Contestant } from './contestants.ts';
import { isComparable, plainFormOf } from './plain-form.ts';

/** What is scored, and by whom. */
export interface Course {
  readonly edition: string;
  readonly items: number;
  readonly sets: readonly (readonly Answer[])[];
  readonly contestants: readonly Contestant[];
}

const AS_OF = '2026-01-31';
const AIMS: readonly Aim[] = ['achieved', 'in-progress', 'not-started'];

interface Candidate {
  readonly edition: Edition;
  readonly institution: InstitutionFacts;
}

/**
 * Lays out the contest: an edition of the configured modules for one institution of its examples.
 *
 * @param wanted id of an edition; without it, the one with the most items among those that other engines can decide
 * @param count how many sets of answers to invent
 */
export async function layOut(wanted: string | undefined, count: number): Promise<Course> {
  const reports = await loadModules(config.modules, fileURLToPath(new URL('../../..', import.meta.url)));
  const modules = reports.flatMap(({ module }) => (module ? [module] : []));
  const rules = createRuleBook(modules);
  const [largest] = candidatesIn(modules)
    .filter(({ edition }) => wanted === undefined || edition.id === wanted)
    .map((candidate) => ({ ...candidate, unanswered: unansweredOf(candidate, rules) }))
    .filter(({ unanswered }) => isComparable(unanswered))
    .toSorted((a, b) => b.unanswered.items - a.unanswered.items);
  if (!largest)
    throw new Error(`No configured edition ${wanted ?? ''} has an example and can be put to other engines.`);
  const { edition, institution, unanswered } = largest;
  const scorer = prepare(edition, rules);
  const evaluate = (answers: readonly Answer[]) => scorer.evaluate({ answers, evidence: [], institution, asOf: AS_OF });
  const form = plainFormOf(edition, unanswered);
  return {
    edition: edition.id,
    items: unanswered.items,
    sets: inventedSets(largest, rules, count),
    contestants: [waymark(form, evaluate), withJsonLogic(form), withJsonRulesEngine(form)],
  };
}

const unansweredOf = ({ edition, institution }: Candidate, rules: RuleBook): Evaluation =>
  prepare(edition, rules).evaluate({ answers: [], evidence: [], institution, asOf: AS_OF });

const UNKNOWN: InstitutionFacts = {
  kind: null,
  phase: null,
  lowAge: null,
  highAge: null,
  sixthForm: null,
  special: null,
  yearGroups: null,
};

const candidatesIn = (modules: readonly BenchmarkModule[]): readonly Candidate[] =>
  modules.flatMap(({ sets }) =>
    sets.flatMap(({ edition, examples }) =>
      examples.map(({ institution }) => ({ edition, institution: { ...UNKNOWN, ...institution } })),
    ),
  );

/** Answers as schools give them: most of them there, a few left out, a few said not to apply. The same every time. */
function inventedSets(
  { edition, institution }: Candidate,
  rules: RuleBook,
  count: number,
): readonly (readonly Answer[])[] {
  const random = lehmer(20_260_131);
  return Array.from({ length: count }, () => {
    const aim = Object.fromEntries(
      edition.benchmarks.map(({ id }) => [id, AIMS[Math.floor(random() * AIMS.length)] ?? 'in-progress']),
    );
    return sampleAnswers(edition, institution, { aim, random, rules, asOf: AS_OF }).flatMap((answer): Answer[] => {
      const chance = random();
      if (chance < 0.1) return [];
      return chance < 0.13 ? [{ criterion: answer.criterion, item: answer.item, notApplicable: 'Invented' }] : [answer];
    });
  });
}

/** Numbers from 0 up to 1 that look random and are the same for the same seed. */
function lehmer(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
