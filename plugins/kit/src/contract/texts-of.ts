import type { Crosswalk } from '../crosswalk/crosswalk.ts';
import type { Edition, EditionBenchmark, EditionCriterion, Param } from '../edition.ts';
import type { EvidenceTypeData } from '../evidence-type.ts';
import type { ListItem, Question } from '../question.ts';
import type { Reading } from '../reading/reading.ts';
import type { LocalText } from '../text.ts';

/** One wording, where it is, and the names that its messages may use. */
export interface PlacedText {
  readonly path: string;
  readonly text: LocalText;
  readonly names: readonly string[];
}

type Params = Readonly<Record<string, Param>>;

/** Every wording of an edition. Those of a benchmark may use its parameters and the set's. */
export function textsOfEdition(edition: Edition): readonly PlacedText[] {
  const names = Object.keys(edition.params);
  return [
    { path: 'title', text: edition.title, names },
    ...(edition.label ? [{ path: 'label', text: edition.label, names }] : []),
    { path: 'summary', text: edition.summary, names },
    ...textsOfParams('params', edition.params),
    ...edition.benchmarks.flatMap((benchmark) => textsOfBenchmark(benchmark, names)),
  ];
}

function textsOfBenchmark(benchmark: EditionBenchmark, setNames: readonly string[]): readonly PlacedText[] {
  const names = [...Object.keys(benchmark.params), ...setNames];
  return [
    { path: `${benchmark.id}.title`, text: benchmark.title, names },
    { path: `${benchmark.id}.summary`, text: benchmark.summary, names },
    ...textsOfParams(`${benchmark.id}.params`, benchmark.params),
    ...benchmark.criteria.flatMap((criterion) => textsOfCriterion(`${benchmark.id}/${criterion.id}`, criterion, names)),
  ];
}

function textsOfCriterion(
  path: string,
  { statement, question, hint, ask }: EditionCriterion,
  names: readonly string[],
): readonly PlacedText[] {
  return [
    { path: `${path}.statement`, text: statement, names },
    { path: `${path}.question`, text: question, names },
    ...(hint === undefined ? [] : [{ path: `${path}.hint`, text: hint, names }]),
    ...textsOfQuestion(`${path}.ask`, ask),
  ];
}

function textsOfQuestion(path: string, ask: Question): readonly PlacedText[] {
  return [
    ...('scale' in ask ? labels(`${path}.scale`, ask.scale.options) : []),
    ...(ask.type === 'checklist' ? labels(`${path}.options`, ask.options) : []),
    ...(ask.type === 'count' ? [{ path: `${path}.unit`, text: ask.unit, names: [] }] : []),
    ...(ask.rows?.over === 'list' ? labels(`${path}.rows`, ask.rows.items) : []),
  ];
}

function textsOfParams(path: string, params: Params): readonly PlacedText[] {
  return Object.entries(params).flatMap(([name, param]) => [
    { path: `${path}.${name}.label`, text: param.label, names: [] },
    ...(param.hint === undefined ? [] : [{ path: `${path}.${name}.hint`, text: param.hint, names: [] }]),
    ...(param.type === 'option' ? labels(`${path}.${name}.options`, param.options) : []),
  ]);
}

/** Every wording of an evidence type. */
export function textsOfEvidenceType(type: EvidenceTypeData): readonly PlacedText[] {
  const path = `evidence ${type.id}`;
  return [
    { path: `${path}.label`, text: type.label, names: [] },
    { path: `${path}.help`, text: type.help, names: [] },
    ...type.fields.flatMap((field) => [
      { path: `${path}.${field.id}.label`, text: field.label, names: [] },
      ...(field.help === undefined ? [] : [{ path: `${path}.${field.id}.help`, text: field.help, names: [] }]),
      ...(field.kind === 'number' ? [{ path: `${path}.${field.id}.unit`, text: field.unit, names: [] }] : []),
      ...('options' in field ? labels(`${path}.${field.id}.options`, field.options) : []),
    ]),
  ];
}

/** Every wording of a reading itself; what it changes is among those of the edition that it makes. */
export const textsOfReading = ({ set, edition, title, label, summary }: Reading): readonly PlacedText[] =>
  [title, ...(label ? [label] : []), summary].map((text) => ({ path: `${set}/${edition}`, text, names: [] }));

/** Every wording of a crosswalk. */
export function textsOfCrosswalk({ from, to, summary, benchmarks, criteria }: Crosswalk): readonly PlacedText[] {
  const { links = [], dropped = [], added = [] } = criteria ?? {};
  const notes = [...benchmarks, ...links, ...dropped, ...added].flatMap(({ note }) => (note ? [note] : []));
  return [summary, ...notes].map((text) => ({ path: `crosswalk ${from} → ${to}`, text, names: [] }));
}

const labels = (path: string, options: readonly Pick<ListItem, 'id' | 'label'>[]): readonly PlacedText[] =>
  options.map(({ id, label }) => ({ path: `${path}.${id}`, text: label, names: [] }));
