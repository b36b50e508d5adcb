export { StoredEdition } from './edition.entity.ts';
export { editionById } from './edition.loader.ts';
export { EvidenceTypeType } from './evidence-type.types.ts';
export { ChoiceType, QuestionShape } from './question.types.ts';
export type { ModuleReport, Registry } from './registry.ts';
export { showEvidenceType } from './show-evidence-type.ts';
export { showQuestion } from './show-question.ts';
export { ProvenanceEnum, showSource, SourceType } from './source.types.ts';
