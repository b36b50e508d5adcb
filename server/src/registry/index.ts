import type { NodeKind } from '../graphql/nodes.ts';
import { editionById } from './edition.loader.ts';
import { EditionResolver } from './edition.resolver.ts';
import { ModuleResolver } from './module.resolver.ts';

export { createRegistry } from './create-registry.ts';
export { StoredEdition } from './edition.entity.ts';
export { editionById } from './edition.loader.ts';
export {
  EditionBenchmarkType,
  EditionChangeType,
  EditionCriterionType,
  EditionType,
  ParameterType,
} from './edition.types.ts';
export { EvidenceTypeType } from './evidence-type.types.ts';
export { loadModules } from './load-modules.ts';
export { QuestionShape } from './question.types.ts';
export type { ModuleReport, Registry } from './registry.ts';
export { RuleChoiceType } from './rule-choice.types.ts';
export { changesInWords, showBenchmark, showChanges, showParameters } from './show-edition.ts';
export { showEvidenceType } from './show-evidence-type.ts';
export { showRuleChoices } from './show-rule-choices.ts';
export { showQuestion } from './show-question.ts';
export { ProvenanceEnum, showSource, SourceType } from './source.types.ts';
export { storeShipped } from './store-shipped.ts';

export const registryResolvers = [EditionResolver, ModuleResolver] as const;

/** Editions are no secret: whoever is signed in may read them. */
export const registryNodes: readonly NodeKind[] = [
  {
    type: 'Edition',
    load: (context, [id = '']) =>
      context.actor.kind === 'anonymous' ? Promise.resolve(null) : context.load(editionById, id),
  },
];
