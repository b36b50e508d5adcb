import type { Edition, Param } from '../../edition.ts';
import type { Scale } from '../../scale.ts';
import { criteriaOf } from '../criteria-of.ts';
import type { EditionClause } from './clause.ts';

/** Scales go from worst to best, and bands of shares follow each other. */
export const orderedScales: EditionClause = {
  id: 'unordered-scale',
  promise: 'Scales are ordered worst first by points, and bands of shares by their bounds.',
  find: (edition) =>
    criteriaOf(edition).flatMap(({ path, criterion: { ask } }) =>
      'scale' in ask
        ? scaleProblems(ask.scale, ask.type === 'share-of-cohort').map((message) => ({
            path: `${path}.ask.scale`,
            message,
          }))
        : [],
    ),
};

function scaleProblems({ id, options }: Scale, ofShares: boolean): readonly string[] {
  const fewer = options
    .filter((option, index) => option.points < (options[index - 1]?.points ?? 0))
    .map(
      (option) =>
        `In the scale "${id}", "${option.id}" gives fewer points than the option before it: order the options worst first.`,
    );
  return ofShares ? [...fewer, ...bandProblems({ id, options })] : fewer;
}

function bandProblems({ id, options }: Scale): readonly string[] {
  const bare = options
    .filter(({ from }) => from === undefined)
    .map(
      (option) => `In the scale "${id}", "${option.id}" does not say from which share it begins: headcounts need it.`,
    );
  const bounds = options.map(({ from }) =>
    from === undefined ? null : 'over' in from ? from.over + 0.5 : from.atLeast,
  );
  const unordered = options
    .filter((_, index) => index > 0 && (bounds[index] ?? Infinity) <= (bounds[index - 1] ?? -Infinity))
    .map((option) => `In the scale "${id}", "${option.id}" does not begin after the band before it.`);
  const first = bounds[0];
  return [
    ...bare,
    ...unordered,
    ...(first === null || first === 0 ? [] : [`In the scale "${id}", the first band must begin at 0: { atLeast: 0 }.`]),
  ];
}

/** What a region may turn starts, and stands, within its bounds. */
export const boundedParams: EditionClause = {
  id: 'out-of-bounds',
  promise: 'The default and the value of every parameter are within its bounds.',
  find: (edition) => [
    ...paramProblems('params', edition),
    ...edition.benchmarks.flatMap((benchmark) => paramProblems(`${benchmark.id}.params`, benchmark)),
  ],
};

function paramProblems(
  path: string,
  { params }: Pick<Edition, 'params'>,
): readonly { path: string; message: string }[] {
  return Object.entries(params).flatMap(([name, param]) =>
    [param.default, param.value]
      .flatMap((value) => {
        const problem = paramProblem(param, value);
        return problem === null ? [] : [{ path: `${path}.${name}`, message: problem }];
      })
      .slice(0, 1),
  );
}

/** Why a value is not one that a parameter can take, or null when it is. */
export function paramProblem(param: Param, value: unknown): string | null {
  switch (param.type) {
    case 'integer':
      if (typeof value === 'number' && Number.isSafeInteger(value) && value >= param.min && value <= param.max)
        return null;
      return `It must be a whole number from ${param.min} to ${param.max} (it is ${show(value)}).`;
    case 'yes-no':
      return typeof value === 'boolean' ? null : `It must be true or false (it is ${show(value)}).`;
    case 'option':
      if (param.options.some(({ id }) => id === value)) return null;
      return `It must be one of ${param.options.map(({ id }) => id).join(', ')} (it is ${show(value)}).`;
  }
}

const show = (value: unknown): string =>
  typeof value === 'string'
    ? `"${value.slice(0, 40)}"`
    : typeof value === 'object' && value !== null
      ? 'not one value'
      : String(value);
