import type { Edition, EditionBenchmark, EditionCriterion, LocalText, Param, TextField } from '@waymark/kit';
import type { StoredOperation } from './stored-operation.ts';

/** A criterion as the editor shows it. */
export interface OutlinedCriterion {
  readonly benchmark: EditionBenchmark;
  readonly criterion: EditionCriterion;
  readonly excluded: boolean;
  readonly added: boolean;
}

/** A benchmark as the editor shows it. */
export interface OutlinedBenchmark {
  readonly benchmark: EditionBenchmark;
  readonly excluded: boolean;
  readonly criteria: readonly OutlinedCriterion[];
}

/**
 * The set as it stands for the editor. Unlike resolving it never fails: what is excluded is still there, marked, and
 * what cannot be applied is passed over, because the problems say so beside it.
 */
export function outline(
  parent: Edition,
  operations: readonly StoredOperation[],
  editions: ReadonlyMap<string, Edition> = new Map(),
): readonly OutlinedBenchmark[] {
  const excluded = new Set(operations.flatMap((operation) => (operation.op === 'exclude' ? [operation.target] : [])));
  const filled = parent.benchmarks.map((benchmark) => swapped(benchmark, operations, editions));
  const outlined = filled.map((benchmark) => {
    const shown = withParameters(withTexts(benchmark, benchmark.id, operations), operations);
    return {
      benchmark: shown,
      excluded: excluded.has(benchmark.id),
      criteria: outlineCriteria(shown, operations, excluded),
    };
  });
  return inOrder(outlined, orderOf(operations, ''), ({ benchmark }) => benchmark.id);
}

/** The benchmark that fills a place: that of the set, or the one that was taken for it from another. */
function swapped(
  benchmark: EditionBenchmark,
  operations: readonly StoredOperation[],
  editions: ReadonlyMap<string, Edition>,
): EditionBenchmark {
  const swap = operations.find((operation) => operation.op === 'swap-slot' && operation.target === benchmark.id);
  if (swap?.op !== 'swap-slot') return benchmark;
  const donor = editions.get(swap.from);
  const given = donor?.benchmarks.find(({ id }) => id === swap.benchmark);
  return donor && given ? { ...given, slot: benchmark.slot, params: { ...donor.params, ...given.params } } : benchmark;
}

function outlineCriteria(
  benchmark: EditionBenchmark,
  operations: readonly StoredOperation[],
  excluded: ReadonlySet<string>,
): readonly OutlinedCriterion[] {
  const own = benchmark.criteria.map((criterion) => ({ criterion, added: false }));
  const added = operations.flatMap((operation) =>
    operation.op === 'add-criterion' && operation.target === benchmark.id
      ? [{ criterion: asCriterion(operation.criterion), added: true }]
      : [],
  );
  const criteria = [...own, ...added].map(({ criterion, added: isNew }) => {
    const target = `${benchmark.id}/${criterion.id}`;
    return {
      benchmark,
      criterion: withSettings(withTexts(criterion, target, operations), target, operations),
      added: isNew,
      excluded: excluded.has(target),
    };
  });
  return inOrder(criteria, orderOf(operations, benchmark.id), ({ criterion }) => criterion.id);
}

function asCriterion(added: Extract<StoredOperation, { op: 'add-criterion' }>['criterion']): EditionCriterion {
  return {
    weight: 1,
    evidence: [],
    source: { title: '', checkedOn: '' },
    ...added,
    provenance: 'local',
    origin: { set: '', changes: [] },
  };
}

function withTexts<Element extends object>(
  element: Element,
  target: string,
  operations: readonly StoredOperation[],
): Element {
  let worded: Element & Partial<Record<TextField, LocalText>> = element;
  for (const operation of operations) {
    if (operation.op !== 'amend-text' || operation.target !== target) continue;
    const { field, language, text } = operation;
    worded = { ...worded, [field]: { ...worded[field], [language]: text } };
  }
  return worded;
}

/** Its rule and its evidence, as they were chosen last. */
function withSettings(
  criterion: EditionCriterion,
  target: string,
  operations: readonly StoredOperation[],
): EditionCriterion {
  const about = operations.filter((operation) => operation.target === target);
  const rule = about.findLast((operation) => operation.op === 'choose-rule');
  const evidence = about.findLast((operation) => operation.op === 'set-evidence');
  return { ...criterion, ...(rule && { score: rule.score }), ...(evidence && { evidence: evidence.evidence }) };
}

function withParameters(benchmark: EditionBenchmark, operations: readonly StoredOperation[]): EditionBenchmark {
  let { params } = benchmark;
  for (const operation of operations) {
    const param =
      operation.op === 'set-parameter' && operation.target === benchmark.id ? params[operation.name] : undefined;
    if (operation.op === 'set-parameter' && param)
      params = { ...params, [operation.name]: { ...param, value: operation.value } as Param };
  }
  return { ...benchmark, params };
}

function orderOf(operations: readonly StoredOperation[], target: string): readonly string[] {
  const last = operations.findLast((operation) => operation.op === 'reorder' && operation.target === target);
  return last?.op === 'reorder' ? last.order : [];
}

/** Elements that an order does not name keep their places after those that it does. */
function inOrder<Element>(
  elements: readonly Element[],
  order: readonly string[],
  idOf: (element: Element) => string,
): readonly Element[] {
  if (order.length === 0) return elements;
  const place = (element: Element): number => {
    const index = order.indexOf(idOf(element));
    return index === -1 ? order.length : index;
  };
  return elements.toSorted((one, other) => place(one) - place(other));
}
