import {
  getNullableType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';

type Values = Readonly<Record<string, unknown>>;

/**
 * Hands resolvers null for every argument and input field that may be left out and was: GraphQL tells a missing value
 * from a null, no resolver of ours does, and code that compares with null alone would take the one for the other. What
 * has a default keeps it, and a `@oneOf` input keeps its one field.
 */
export function applyNullArguments(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (isObjectType(type)) Object.values(type.getFields()).forEach(fillArguments);
  }
  return schema;
}

function fillArguments(field: GraphQLField<unknown, unknown>): void {
  const { args, resolve, subscribe } = field;
  if (args.every((arg) => isNonNullType(arg.type) && !holdsInput(arg.type))) return;
  if (resolve)
    field.resolve = (root, given: Values, context, info) => resolve(root, filled(args, given), context, info);
  if (subscribe)
    field.subscribe = (root, given: Values, context, info) => subscribe(root, filled(args, given), context, info);
}

function holdsInput(type: GraphQLInputType): boolean {
  const nullable = getNullableType(type);
  return isListType(nullable) ? holdsInput(nullable.ofType) : isInputObjectType(nullable);
}

function filled(fields: readonly (GraphQLArgument | GraphQLInputField)[], given: Values): Values {
  return Object.fromEntries(
    fields.flatMap(({ name, type }) => {
      const value = given[name];
      if (value === undefined) return isNonNullType(type) ? [] : [[name, null]];
      return [[name, filledValue(type, value)]];
    }),
  );
}

function filledValue(type: GraphQLInputType, value: unknown): unknown {
  const nullable = getNullableType(type);
  if (value === null || typeof value !== 'object') return value;
  if (isListType(nullable) && Array.isArray(value)) return value.map((item) => filledValue(nullable.ofType, item));
  if (!isInputObjectType(nullable)) return value;
  const given = value as Values;
  const fields = Object.values(nullable.getFields());
  return filled(nullable.isOneOf ? fields.filter(({ name }) => name in given) : fields, given);
}
