import { answersIn, conditionsOf } from '../contract/conditions-of.ts';
import { criteriaOf } from '../contract/criteria-of.ts';
import type { Edition } from '../edition.ts';
import type { Problem, ProfileOperation } from '../profile.ts';
import type { PlacedOperation } from './read-profile.ts';

const FIELD: Readonly<Record<ProfileOperation['op'], string>> = {
  exclude: 'target',
  include: 'target',
  'amend-text': 'text',
  reorder: 'order',
  'set-parameter': 'value',
  'choose-rule': 'score',
  'set-evidence': 'evidence',
  'add-criterion': 'criterion',
  'swap-slot': 'benchmark',
};

/** Gives a problem of the resulting edition the place of the operation that brought it about. */
export function blame(problem: Problem, operations: readonly PlacedOperation[]): Problem {
  const [element = ''] = problem.path.split('.');
  const nearness = ({ operation }: PlacedOperation): number =>
    closeness(operation, element) + (aboutField(operation, problem) ? 0.5 : 0);
  const guilty = operations
    .filter(({ operation }) => closeness(operation, element) > 0)
    .toSorted((a, b) => nearness(b) - nearness(a) || b.index - a.index)[0];
  if (guilty === undefined) return problem;
  return {
    ...problem,
    path: `operations[${guilty.index}].${FIELD[guilty.operation.op]}`,
    message: problem.path === '' ? problem.message : `${problem.path}: ${problem.message}`,
  };
}

/** Whether the operation changes the very field that the problem is about. */
const aboutField = (operation: ProfileOperation, { path }: Problem): boolean =>
  path.endsWith(`.${operation.op === 'amend-text' ? operation.field : FIELD[operation.op]}`);

/** How near an operation is to an element: 3 the element itself, 2 its benchmark, 1 something in it, 0 elsewhere. */
function closeness(operation: ProfileOperation, element: string): number {
  const [benchmark = ''] = element.split('/');
  const touched =
    operation.op === 'add-criterion'
      ? `${operation.target}/${operation.criterion.id}`
      : operation.op === 'swap-slot'
        ? operation.benchmark
        : operation.target;
  if (touched === element) return 3;
  if (touched === benchmark) return 2;
  return element === '' || touched.startsWith(`${element}/`) || touched === '' ? 1 : 0;
}

/** Finds exclusions that leave a condition without the answer that it waits for. */
export function danglingConditions(
  parent: Edition,
  result: Edition,
  operations: readonly PlacedOperation[],
): readonly Problem[] {
  const left = new Set(criteriaOf(result).map(({ path }) => path));
  const had = new Set(criteriaOf(parent).map(({ path }) => path));
  return conditionsOf(result).flatMap(({ path, condition }) =>
    answersIn(condition)
      .filter(({ answer }) => had.has(answer) && !left.has(answer))
      .flatMap(({ answer }): Problem[] => {
        const remover = operations.find(
          ({ operation }) =>
            (operation.op === 'exclude' || operation.op === 'swap-slot') &&
            (answer === operation.target || answer.startsWith(`${operation.target}/`)),
        );
        if (remover === undefined) return [];
        return [
          {
            code: 'unknown-reference',
            path: `operations[${remover.index}].target`,
            message: `"${answer}" cannot be taken away while "${path}" depends on its answer: take that away too, or keep both.`,
          },
        ];
      }),
  );
}
