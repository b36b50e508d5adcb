import {
  isInterfaceType,
  isObjectType,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
} from 'graphql';
import type { RequestContext } from '../platform/request-context.ts';

type Resolve = GraphQLFieldResolver<unknown, RequestContext>;
type Method = (...values: unknown[]) => unknown;

interface Parameter {
  readonly kind: string;
  readonly index: number;
  readonly propertyName?: string;
}

/** A method that gives a field, as TypeGraphQL keeps it of its decorators. */
interface FieldMethod {
  readonly target: new () => Readonly<Record<string, Method>>;
  readonly methodName: string;
  readonly schemaName: string;
  readonly params?: readonly Parameter[];
  readonly roles?: readonly unknown[];
  readonly middlewares?: readonly unknown[];
  getObjectType?(): unknown;
}

interface Decorators {
  readonly fieldResolvers: readonly FieldMethod[];
  readonly objectTypes: readonly {
    readonly name: string;
    readonly target: unknown;
    readonly fields?: readonly {
      readonly name: string;
      readonly schemaName: string;
      readonly simple?: boolean;
      readonly roles?: readonly unknown[];
      readonly middlewares?: readonly unknown[];
    }[];
  }[];
  readonly interfaceTypes: readonly {
    readonly name: string;
    /** Gives the name of a type: ours do. */
    readonly resolveType?: (value: unknown) => string;
  }[];
}

/**
 * Has fields read their properties and call their methods themselves. TypeGraphQL makes a chain of middlewares, parameters
 * and converted objects for each field of each object in a list, which takes longer than what is done in it. Whatever
 * needs that chain keeps it: arguments, rights and middlewares.
 */
export function applyDirectResolvers(schema: GraphQLSchema): GraphQLSchema {
  const { fieldResolvers, objectTypes, interfaceTypes } = (
    globalThis as unknown as { TypeGraphQLMetadataStorage: Decorators }
  ).TypeGraphQLMetadataStorage;
  for (const objectType of objectTypes) {
    const type = schema.getType(objectType.name);
    if (isObjectType(type)) shortenWays(type, objectType, fieldResolvers);
  }
  for (const { name, resolveType } of interfaceTypes) {
    const type = schema.getType(name);
    if (isInterfaceType(type) && resolveType) type.resolveType = resolveType;
  }
  return schema;
}

function shortenWays(
  type: GraphQLObjectType,
  { target, fields = [] }: Decorators['objectTypes'][number],
  fieldResolvers: Decorators['fieldResolvers'],
): void {
  const inSchema = type.getFields();
  const methods = new Map(
    fieldResolvers.flatMap((method) => (method.getObjectType?.() === target ? [[method.schemaName, method]] : [])),
  );
  for (const field of fields) {
    const found = inSchema[field.schemaName];
    if (!found || isGuarded(field)) continue;
    const method = methods.get(field.schemaName);
    const direct = method && directly(method);
    if (direct) found.resolve = direct;
    if (!method && isProperty(field)) delete found.resolve;
  }
}

/** Whether a field is what the property of its name is, and no promise of it. */
const isProperty = ({
  name,
  schemaName,
  simple,
}: NonNullable<Decorators['objectTypes'][number]['fields']>[number]): boolean =>
  simple !== false && name === schemaName;

const isGuarded = ({ roles, middlewares }: Pick<FieldMethod, 'roles' | 'middlewares'>): boolean =>
  Boolean(roles) || (middlewares?.length ?? 0) > 0;

/** Null for a method that takes what only TypeGraphQL makes. */
function directly(method: FieldMethod): Resolve | null {
  const { target, methodName, params = [] } = method;
  const values = params.toSorted((one, other) => one.index - other.index).map(valueOf);
  const [first, second] = values;
  if (isGuarded(method) || values.includes(null)) return null;
  const instance = new target();
  const call = instance[methodName]?.bind(instance);
  if (!call) return null;
  if (values.length === 0) return () => call();
  if (first && values.length === 1) return (root, _args, context, info) => call(first(root, context, info));
  if (first && second && values.length === 2)
    return (root, _args, context, info) => call(first(root, context, info), second(root, context, info));
  return (root, _args, context, info) => call(...values.map((value) => value?.(root, context, info)));
}

type Value = (root: unknown, context: RequestContext, info: GraphQLResolveInfo) => unknown;

function valueOf({ kind, propertyName }: Parameter): Value | null {
  if (propertyName !== undefined) return null;
  if (kind === 'root') return (root) => root;
  if (kind === 'context') return (_root, context) => context;
  return kind === 'info' ? (_root, _context, info) => info : null;
}
