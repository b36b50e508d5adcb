import { createRuleBook, type BenchmarkModule } from '@waymark/kit';

/** Something of a module that runs: a rule or the facts of an evidence type. */
export interface Suspect {
  /** Such as `rule reaches@1` or `evidence visit`. */
  readonly name: string;
  readonly module: string;
}

export const ruleSuspect = (key: string): string => `rule ${key}`;
export const evidenceSuspect = (type: string): string => `evidence ${type}`;

/** Everything of these modules that runs. The same modules give the same list, in whatever order they come. */
export function suspectsOf(modules: readonly BenchmarkModule[]): readonly Suspect[] {
  const rules = createRuleBook(modules);
  return [
    ...rules.keys.map((key): Suspect => ({ name: ruleSuspect(key), module: rules.get(key)?.module ?? '' })),
    ...modules
      .flatMap(({ id, evidenceTypes }) =>
        evidenceTypes.map((type): Suspect => ({ name: evidenceSuspect(type.id), module: id })),
      )
      .toSorted((a, b) => (a.name < b.name ? -1 : 1)),
  ];
}
