export * from './answer.ts';
export * from './ask.ts';
export type * from './calculator.ts';
export type * from './condition.ts';
export * from './define-benchmark.ts';
export * from './define-evidence-type.ts';
export * from './define-list.ts';
export * from './define-module.ts';
export * from './define-params.ts';
export * from './define-rule.ts';
export * from './define-scale.ts';
export * from './define-set.ts';
export type * from './crosswalk/crosswalk.ts';
export * from './crosswalk/define-crosswalk.ts';
export type * from './edition.ts';
export type * from './reading/reading.ts';
export * from './reading/define-reading.ts';
export type * from './evaluation.ts';
export type * from './evidence-type.ts';
export type * from './institution.ts';
export type * from './json.ts';
export * from './module.ts';
export type * from './profile.ts';
export type * from './question.ts';
export type * from './rule.ts';
export type * from './scale.ts';
export type * from './source.ts';
export type * from './step.ts';
export type * from './text.ts';

export { applies } from './applies.ts';
export { canonicalJson, hashOf } from './canonical.ts';
export { editionHash } from './edition-hash.ts';
export { evaluate, prepare, type Scorer } from './evaluate/prepare.ts';
export * from './floor-percent.ts';
export { itemsOf, type Item } from './items.ts';
export { namesEvidenceType, namesOption, offeredArgs } from './offered-args.ts';
export * from './rule-book.ts';
export { rowsOf, yearLabel, type Row } from './rows.ts';
export * from './year-groups.ts';
export { academicYearOf, isDate } from './calendar.ts';
export { describeCondition } from './explain/describe-condition.ts';
export { explain } from './explain/explain.ts';
export { explainFinding } from './explain/explain-finding.ts';
export { chooseText, renderText } from './explain/render-text.ts';
export { displayAnswer } from './explain/display-answer.ts';
export { displayEvidence } from './explain/display-evidence.ts';
export * from './answers/parse-answer.ts';
export * from './evidence/freshness.ts';
export * from './evidence/parse-payload.ts';
export * from './receipt.ts';
export { candidatesFor } from './sample/candidates.ts';
export * from './sample/sample-answers.ts';
export { alone, EVERYBODY } from './sample/single.ts';
export {
  carryOver,
  prepareCarryOver,
  type CarriedOver,
  type Carrier,
  type Carrying,
  type Suggestion,
} from './crosswalk/carry-over.ts';
export { findCrosswalk, isSameInstrument } from './crosswalk/find-crosswalk.ts';
export { layOver } from './reading/lay-over.ts';
export { fitOf, type Fit } from './resolve/fit.ts';
export { resolve } from './resolve/resolve.ts';
export type { Library } from './resolve/draft.ts';
export { diff } from './diff/diff.ts';
export { checkEdition } from './contract/edition/clauses.ts';
export type { Known, Names } from './contract/known.ts';
export { operationSchema } from './schema/profile-schema.ts';
export { editionSchema } from './schema/edition-schema.ts';
export { checkModule, isModule } from './contract/check-module.ts';
export { PROMISES } from './contract/clauses.ts';
