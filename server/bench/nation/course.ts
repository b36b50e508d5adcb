import { fileURLToPath } from 'node:url';
import {
  applies,
  evaluate,
  sampleAnswers,
  type Answer,
  type BenchmarkModule,
  type Edition,
  type Example,
  type InstitutionFacts,
} from '@waymark/kit';
import { config } from '../../../waymark.config.ts';
import { institutionFacts } from '../../src/institutions/institution-facts.ts';
import { createRegistry } from '../../src/registry/create-registry.ts';
import { importModule } from '../../src/platform/import-module.ts';
import type { Registry } from '../../src/registry/registry.ts';

/** What a nation answers: an edition, and the kinds of institution that it is for. */
export interface Course {
  readonly registry: Registry;
  readonly edition: Edition;
  /** What the register says of one kind of institution each; their facts follow from it. */
  readonly kinds: readonly InstitutionFacts[];
}

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

let chosen: Promise<Course> | null = null;

/**
 * Chooses among the configured modules the edition with the most to answer, of those that answers alone complete. Once in a
 * process: trying answers takes a while.
 *
 * @throws Error when there is none
 */
export function chooseCourse(): Promise<Course> {
  return (chosen ??= choose());
}

async function choose(): Promise<Course> {
  // As they are: that modules keep the contract is looked at whenever a server starts, and takes longer than all else here.
  const modules = await Promise.all(
    config.modules.map((source) => importModule(source, ROOT) as Promise<BenchmarkModule>),
  );
  const registry = createRegistry(
    modules.map((module, place) => ({ id: module.id, source: config.modules[place] ?? '', module, problems: [] })),
  );
  const found = modules
    .flatMap(({ sets }) => sets)
    .map(({ edition, examples }) => ({ registry, edition, kinds: kindsOf(edition, examples) }))
    .filter(({ edition, kinds }) => kinds.length > 0 && !wantsEvidence(edition))
    .toSorted((one, other) => itemsOf(other) - itemsOf(one))
    .find(isCompleted);
  if (!found) throw new Error('No configured edition can be completed by answers alone.');
  return found;
}

/** The kinds of institution in an edition's examples, each once, as the register would have them. */
function kindsOf(edition: Edition, examples: readonly Example[]): readonly InstitutionFacts[] {
  const facts = examples
    .map(({ institution }) => institution)
    .filter(({ kind, lowAge, highAge }) => kind && typeof lowAge === 'number' && typeof highAge === 'number')
    .map((institution) => institutionFacts(institution as Parameters<typeof institutionFacts>[0]))
    .filter((fact) => applies(edition.suits, fact, []).applies === 'yes');
  return [...new Map(facts.map((fact) => [JSON.stringify(fact), fact])).values()];
}

const wantsEvidence = ({ benchmarks }: Edition): boolean =>
  benchmarks.some(({ criteria }) => criteria.some(({ evidence }) => evidence.some(({ required }) => required)));

function resultsOf(
  { registry: { rules }, edition, kinds }: Course,
  answers: (institution: InstitutionFacts) => readonly Answer[],
) {
  return kinds.map((institution) =>
    evaluate(edition, rules, { answers: answers(institution), evidence: [], institution, asOf: '2026-01-31' }),
  );
}

/** The most that one of its kinds has to answer. */
const itemsOf = (course: Course): number => Math.max(...resultsOf(course, () => []).map(({ items }) => items));

const isCompleted = (course: Course): boolean =>
  resultsOf(course, (institution) =>
    sampleAnswers(course.edition, institution, { aim: {}, random: () => 0.5, rules: course.registry.rules }),
  ).every(({ complete }) => complete);
