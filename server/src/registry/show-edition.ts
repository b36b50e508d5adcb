import {
  renderText,
  type Edition,
  type EditionBenchmark,
  type EditionChange,
  type EditionCriterion,
  type Json,
  type Language,
  type LocalText,
  type Origin,
  type Param,
  type Rows,
} from '@waymark/kit';
import type { EditionBenchmarkType, EditionChangeType, EditionCriterionType, ParameterType } from './edition.types.ts';
import type { Registry } from './registry.ts';
import { showEvidenceType } from './show-evidence-type.ts';
import { showQuestion } from './show-question.ts';
import { showSource } from './source.types.ts';

/** What showing an edition needs besides the edition. */
export interface Showing {
  readonly registry: Registry;
  readonly language: Language;
}

const opaque = (...parts: readonly string[]): string => Buffer.from(parts.join(':')).toString('base64url');

/** Shows the benchmarks of an edition, stored or not. `owner` makes their ids their own. */
export function showBenchmarks(edition: Edition, owner: string, showing: Showing): EditionBenchmarkType[] {
  return edition.benchmarks.map((benchmark) => showBenchmark(edition, benchmark, owner, showing));
}

/** Shows one benchmark of an edition. `owner` makes its id its own. */
export function showBenchmark(
  edition: Edition,
  benchmark: EditionBenchmark,
  owner: string,
  showing: Showing,
): EditionBenchmarkType {
  const { registry, language } = showing;
  const params = { ...edition.params, ...benchmark.params };
  return {
    id: opaque('EditionBenchmark', owner, benchmark.id),
    key: benchmark.id,
    slot: benchmark.slot,
    title: renderText(benchmark.title, language, params),
    summary: renderText(benchmark.summary, language, params),
    rule: registry.ruleInWords(edition, benchmark, benchmark.score, language),
    parameters: showParameters(benchmark.params, language),
    criteria: benchmark.criteria.map((criterion) =>
      showCriterion(edition, benchmark, criterion, { ...showing, owner, params }),
    ),
    changes: changesInWords(benchmark.origin),
  };
}

interface CriterionShowing extends Showing {
  readonly owner: string;
  readonly params: Readonly<Record<string, Param>>;
}

function showCriterion(
  edition: Edition,
  benchmark: EditionBenchmark,
  criterion: EditionCriterion,
  showing: CriterionShowing,
): EditionCriterionType {
  const { registry, language, params, owner } = showing;
  const text = (words: LocalText) => renderText(words, language, params);
  return {
    id: opaque('EditionCriterion', owner, benchmark.id, criterion.id),
    key: `${benchmark.id}/${criterion.id}`,
    statement: text(criterion.statement),
    question: text(criterion.question),
    hint: criterion.hint ? text(criterion.hint) : null,
    provenance: criterion.provenance,
    source: showSource(criterion.source),
    ask: showQuestion(criterion.ask, language),
    repeatedOver: repeatedOver(criterion.ask.rows, language),
    scored: criterion.score !== null,
    rule: criterion.score && registry.ruleInWords(edition, benchmark, criterion.score, language),
    weight: criterion.weight,
    evidenceTypes: criterion.evidence.flatMap(({ type }) => {
      const found = registry.evidenceTypes.get(type);
      return found ? [showEvidenceType(found, language)] : [];
    }),
    changes: changesInWords(criterion.origin),
  };
}

function repeatedOver(rows: Rows | undefined, language: Language): string | null {
  if (!rows) return null;
  if (rows.over === 'year-groups') return 'Each year group';
  return rows.over === 'key-stages'
    ? 'Each key stage'
    : rows.items.map(({ label }) => renderText(label, language)).join(', ');
}

const OPERATIONS: Readonly<Record<string, string>> = {
  'amend-text': 'Re-worded',
  'set-parameter': 'A parameter was turned',
  'choose-rule': 'Scored by another rule',
  'set-evidence': 'Other evidence asked for',
  'add-criterion': 'Added',
  'swap-slot': 'Taken from another set',
  reorder: 'Moved',
  include: 'Included',
  exclude: 'Something was left out',
};

/** What a region changed, each as a sentence. */
export function changesInWords({ changes }: Origin): string[] {
  return changes.map(({ operation, why }) => {
    const [name = ''] = operation.split(' ');
    const what = OPERATIONS[name] ?? operation;
    return why === null ? `${what}.` : `${what}: ${why}`;
  });
}

/** Shows parameters with their values in words. */
export function showParameters(params: Readonly<Record<string, Param>>, language: Language): ParameterType[] {
  return Object.entries(params).map(([name, param]) => ({
    name,
    label: renderText(param.label, language),
    hint: param.hint ? renderText(param.hint, language) : null,
    type: param.type,
    min: param.type === 'integer' ? param.min : null,
    max: param.type === 'integer' ? param.max : null,
    options:
      param.type === 'option' ? param.options.map(({ id, label }) => ({ id, label: renderText(label, language) })) : [],
    default: param.default,
    value: param.value,
    display: valueInWords(param, param.value, language),
  }));
}

function valueInWords(param: Param, value: Json, language: Language): string {
  if (param.type === 'yes-no') return value === true ? 'Yes' : 'No';
  const option = param.type === 'option' ? param.options.find(({ id }) => id === value) : undefined;
  return option ? renderText(option.label, language) : String(value);
}

/** Shows what differs between an edition and its parent. */
export function showChanges(
  before: Edition,
  after: Edition,
  changes: readonly EditionChange[],
  language: Language,
): EditionChangeType[] {
  return changes.map((change) => {
    const param = paramOf(after, change) ?? paramOf(before, change);
    return {
      target: change.target,
      targetTitle: titleOf(after, change.target, language) ?? titleOf(before, change.target, language) ?? change.target,
      kind: change.kind,
      field: change.field,
      before:
        change.field === 'languages'
          ? languagesInWords(change.before, language)
          : inWords(change.before, param, language),
      after:
        change.field === 'languages'
          ? languagesInWords(change.after, language)
          : inWords(change.after, param, language),
      class: change.class,
      why: change.why,
    };
  });
}

function titleOf(edition: Edition, target: string, language: Language): string | null {
  if (target === '') return renderText(edition.title, language);
  const [benchmarkId, criterionId] = target.split('/');
  const benchmark = edition.benchmarks.find(({ id }) => id === benchmarkId);
  if (!benchmark) return null;
  const params = { ...edition.params, ...benchmark.params };
  if (criterionId === undefined) return renderText(benchmark.title, language, params);
  const criterion = benchmark.criteria.find(({ id }) => id === criterionId);
  return criterion ? renderText(criterion.statement, language, params) : null;
}

function paramOf(edition: Edition, { target, field }: EditionChange): Param | undefined {
  const name = /^params\.([^.]+)/.exec(field)?.[1];
  if (name === undefined) return undefined;
  return target === '' ? edition.params[name] : edition.benchmarks.find(({ id }) => id === target)?.params[name];
}

/** Languages by their names, such as "English, Welsh". */
function languagesInWords(tags: Json, language: Language): string | null {
  const names = new Intl.DisplayNames(language, { type: 'language' });
  return Array.isArray(tags) ? tags.map((tag) => names.of(String(tag))).join(', ') : null;
}

/** A value of a definition as people read it: words in their language, a parameter's label, else JSON. */
function inWords(value: Json, param: Param | undefined, language: Language): string | null {
  if (value === null) return null;
  if (param && typeof value !== 'object') return valueInWords(param, value, language);
  if (typeof value !== 'object') return String(value);
  const words =
    (value as Readonly<Record<string, unknown>>)[language] ?? (value as Readonly<Record<string, unknown>>)['en'];
  return typeof words === 'string' ? words : JSON.stringify(value);
}
