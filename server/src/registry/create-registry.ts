import {
  createRuleBook,
  layOver,
  renderText,
  type BenchmarkModule,
  type Edition,
  type EditionBenchmark,
  type Library,
  type Param,
  type RuleCall,
} from '@waymark/kit';
import type { ModuleReport, Registry } from './registry.ts';

/** Makes the registry of what was loaded. */
export function createRegistry(modules: readonly ModuleReport[]): Registry {
  const loaded = modules.flatMap(({ module }): BenchmarkModule[] => (module ? [module] : []));
  const rules = createRuleBook(loaded);
  const evidenceTypes = new Map(loaded.flatMap((module) => module.evidenceTypes.map((type) => [type.id, type])));
  return {
    modules,
    rules,
    evidenceTypes,
    shipped: shippedBy(loaded, { rules, evidenceTypes }),
    crosswalks: loaded.flatMap(({ crosswalks }) => crosswalks),
    languages: ['en', ...new Set(loaded.flatMap(({ languages }) => languages).filter((language) => language !== 'en'))],
    has: (moduleId) => loaded.some(({ id }) => id === moduleId),
    ruleInWords(edition, benchmark, call, language) {
      const found = rules.get(call.rule);
      return found
        ? renderText(found.rule.words, language, argumentsInWords(edition, benchmark, call, language))
        : 'Its rule is not loaded.';
    },
  };
}

/** The sets of all modules, and the readings whose edition is among them. */
function shippedBy(modules: readonly BenchmarkModule[], parts: Omit<Library, 'editions'>): Registry['shipped'] {
  const sets = modules.flatMap(({ id, sets }) => sets.map(({ edition }) => ({ edition, moduleId: id })));
  const editions = new Map(sets.map(({ edition }) => [edition.id, edition]));
  const readings = modules.flatMap(({ id, readings }) =>
    readings.flatMap((reading) => {
      const edition = layOver(reading, { ...parts, editions })?.edition;
      return edition ? [{ edition, moduleId: id }] : [];
    }),
  );
  return new Map([...sets, ...readings].map((shipped) => [shipped.edition.id, shipped]));
}

/** Arguments as values that words can name; a parameter stands for its value, an option for its label. */
function argumentsInWords(
  edition: Edition,
  benchmark: EditionBenchmark,
  call: RuleCall,
  language: string,
): Readonly<Record<string, Param>> {
  const params = { ...edition.params, ...benchmark.params };
  const options = optionLabels(edition, language);
  const entries = Object.entries(call.args).map(([name, value]): [string, Param] => {
    const given =
      typeof value === 'object' && value !== null && '$param' in value ? params[String(value['$param'])] : undefined;
    return [name, given ?? asParam(options.get(String(value)) ?? value)];
  });
  return { ...params, ...Object.fromEntries(entries) };
}

/** Any value in the shape that rendering takes. */
function asParam(value: unknown): Param {
  if (typeof value === 'number') return { label: {}, type: 'integer', min: value, max: value, default: value, value };
  const id = typeof value === 'string' ? value : JSON.stringify(value);
  return { label: {}, type: 'option', options: [{ id, label: { en: id } }], default: id, value: id };
}

/** Labels of all options of an edition's scales, by id. */
function optionLabels(edition: Edition, language: string): ReadonlyMap<string, string> {
  const scales = edition.benchmarks.flatMap(({ criteria }) =>
    criteria.flatMap(({ ask }) => ('scale' in ask ? [ask.scale] : [])),
  );
  return new Map(scales.flatMap(({ options }) => options.map(({ id, label }) => [id, renderText(label, language)])));
}
