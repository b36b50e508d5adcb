import type { StoredOperation } from './stored-operation.ts';

/** Says what an operation does, in words. */
export function describeOperation(operation: StoredOperation): string {
  const what = operation.target === '' ? 'the set' : operation.target;
  switch (operation.op) {
    case 'exclude':
      return `Leaves out ${what}`;
    case 'include':
      return `Takes in ${what}`;
    case 'amend-text':
      return `Re-words the ${operation.field} of ${what}`;
    case 'reorder':
      return `Puts ${what} into another order`;
    case 'set-parameter':
      return `Sets ${operation.name} of ${what} to ${JSON.stringify(operation.value)}`;
    case 'choose-rule':
      return operation.score ? `Scores ${what} by ${operation.score.rule}` : `Records ${what} without scoring it`;
    case 'set-evidence':
      return `Chooses the evidence for ${what}`;
    case 'add-criterion':
      return `Adds ${operation.criterion.id} to ${what}`;
    case 'swap-slot':
      return `Fills ${what} with ${operation.benchmark} of ${operation.from}`;
  }
}
