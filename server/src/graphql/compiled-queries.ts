import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import {
  execute,
  getVariableValues,
  GraphQLError,
  OperationTypeNode,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';
import type { RequestContext } from '../platform/request-context.ts';
import { isIntrospection } from './limits/document-shape.ts';

type Gateway = NonNullable<ApolloServerOptionsWithGateway<RequestContext>['gateway']>;

/** An operation that was parsed and found valid. */
interface Operation {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly contextValue: unknown;
}

/** Has Apollo run operations by `createExecutor`; a gateway is the only way in that it has. */
export function compiledQueries(schema: GraphQLSchema): Gateway {
  const run = createExecutor(schema);
  return {
    onSchemaLoadOrUpdate(use) {
      use({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => undefined;
    },
    load: () =>
      Promise.resolve({
        executor: async ({ document, operation, operationName, request, context }) =>
          run({ document, operation, operationName, variables: request.variables ?? {}, contextValue: context }),
      }),
    stop: () => Promise.resolve(),
  };
}

/**
 * Runs operations. A query that comes a second time is compiled: a list then takes half the time or less. What comes once is
 * not worth compiling, and mutations are run by the reference implementation, one root field after the other.
 */
function createExecutor(schema: GraphQLSchema) {
  // A document that is sent again is the same object: the server keeps those it has read, and what is compiled goes with it.
  const compiled = new WeakMap<OperationDefinitionNode, CompiledQuery | 'once' | 'never'>();

  function queryOf({ document, operation, operationName }: Operation): CompiledQuery | null {
    const known = compiled.get(operation);
    if (known === 'once') {
      const query = compileQuery(schema, document, operationName ?? '', { disablingCapturingStackErrors: true });
      compiled.set(operation, isCompiledQuery(query) ? query : 'never');
      return isCompiledQuery(query) ? query : null;
    }
    if (known === undefined) compiled.set(operation, isWorthIt(operation) ? 'once' : 'never');
    return typeof known === 'object' ? known : null;
  }

  return async (asked: Operation): Promise<ExecutionResult> => {
    const { document, operation, operationName, variables, contextValue } = asked;
    const query = queryOf(asked);
    if (!query) return execute({ schema, document, operationName, variableValues: variables, contextValue });
    // The compiler's own check of variables is less strict: it knows no `@oneOf`.
    const { errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variables, { maxErrors: 50 });
    if (errors) return { errors };
    const result = await query.query({}, contextValue, variables);
    return result.errors ? { errors: result.errors.map(asGraphqlError), data: result.data ?? null } : result;
  };
}

const isWorthIt = (operation: OperationDefinitionNode): boolean =>
  operation.operation === OperationTypeNode.QUERY && !isIntrospection(operation);

/** What the compiler makes looks like an error of GraphQL and is none: Apollo cannot add to it. */
function asGraphqlError({ message, path, locations, originalError }: GraphQLError): GraphQLError {
  return Object.assign(new GraphQLError(message, { path, originalError }), { locations });
}
