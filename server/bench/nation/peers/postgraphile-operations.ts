import type { OperationId } from '../operations.ts';

export const POSTGRAPHILE = {
  operations: [] as readonly OperationId[],
  document: (operation: OperationId) => operation as string,
  read: (_operation: OperationId, data: never): unknown => data,
};
