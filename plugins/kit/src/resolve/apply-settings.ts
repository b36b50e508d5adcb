import { paramProblem } from '../contract/edition/scales.ts';
import type { Param } from '../edition.ts';
import {
  changed,
  find,
  refuse,
  unknownTarget,
  withBenchmark,
  withCriterion,
  wrongTarget,
  type Apply,
  type OperationOf,
  type Refusal,
} from './draft.ts';

type Params = Readonly<Record<string, Param>>;

/** Turns a parameter of the set or of a benchmark. */
export const applySetParameter: Apply<OperationOf<'set-parameter'>> = (edition, operation) => {
  const found = find(edition, operation.target);
  if (found === null) return unknownTarget(operation.target);
  if (found.level === 'criterion')
    return wrongTarget(operation.target, "the benchmark that declares the parameter, or '' for the set's own");
  const params = turned(found.level === 'set' ? edition.params : found.benchmark.params, operation);
  if ('refusal' in params) return params.refusal;
  if (found.level === 'set') return { ...edition, params: params.params };
  return withBenchmark(edition, found.benchmark.id, {
    ...found.benchmark,
    params: params.params,
    origin: changed(found.benchmark.origin, operation, operation.name),
  });
};

function turned(
  params: Params,
  { name, value }: OperationOf<'set-parameter'>,
): { readonly params: Params } | { readonly refusal: Refusal } {
  const param = Object.hasOwn(params, name) ? params[name] : undefined;
  if (param === undefined)
    return {
      refusal: refuse(
        'unknown-parameter',
        'name',
        `There is no parameter "${name.slice(0, 80)}" here: choose one of ${Object.keys(params).join(', ') || 'none, for it has none'}.`,
      ),
    };
  const problem = paramProblem(param, value);
  if (problem !== null)
    return { refusal: refuse('out-of-bounds', 'value', `The parameter "${name}" cannot be turned so. ${problem}`) };
  return { params: { ...params, [name]: { ...param, value } as Param } };
}

/** Chooses how something is decided; null stops a criterion from being scored. */
export const applyChooseRule: Apply<OperationOf<'choose-rule'>> = (edition, operation) => {
  const { target, score } = operation;
  const found = find(edition, target);
  if (found === null) return unknownTarget(target);
  if (found.level === 'criterion')
    return withCriterion(edition, found.benchmark, {
      ...found.criterion,
      score,
      origin: changed(found.criterion.origin, operation),
    });
  if (score === null)
    return refuse(
      'missing-rule',
      'score',
      'Only a criterion can go unscored: name a rule for a benchmark or for the set.',
    );
  if (found.level === 'set') return { ...edition, headline: score };
  return withBenchmark(edition, found.benchmark.id, {
    ...found.benchmark,
    score,
    origin: changed(found.benchmark.origin, operation),
  });
};

/** Sets the evidence that is asked for beside a criterion. */
export const applySetEvidence: Apply<OperationOf<'set-evidence'>> = (edition, operation) => {
  const found = find(edition, operation.target);
  if (found === null) return unknownTarget(operation.target);
  if (found.level !== 'criterion') return wrongTarget(operation.target, 'a criterion');
  const { benchmark, criterion } = found;
  return withCriterion(edition, benchmark, {
    ...criterion,
    evidence: operation.evidence,
    origin: changed(criterion.origin, operation),
  });
};
