import {
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';
import { INTROSPECTION, WRAPPER, writesOf, type PricedOperation } from './query-cost.ts';

type Data = Readonly<Record<string, unknown>>;

/**
 * What an operation did cost: a point for each object that its answer has or that was looked for in vain, priced as
 * `costOf` does before, with the true length of each list.
 */
export function actualCostOf(
  schema: GraphQLSchema,
  { document, operation }: Pick<PricedOperation, 'document' | 'operation'>,
  data: Data | null | undefined,
): number {
  const root = schema.getRootType(operation.operation);
  const writes = writesOf(document, operation);
  if (!root || !data) return writes;
  const fragments = new Map(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : [],
    ),
  );
  return writes + new Count(schema, (name) => fragments.get(name)).object(root, [operation.selectionSet], data);
}

interface Fragment {
  readonly typeCondition: { readonly name: { readonly value: string } };
  readonly selectionSet: SelectionSetNode;
}

/** The field behind one key of an answer, and all that was selected of it. */
interface Selected {
  readonly field: GraphQLField<unknown, unknown>;
  readonly node: FieldNode;
  readonly sets: SelectionSetNode[];
}

class Count {
  readonly #schema: GraphQLSchema;
  readonly #fragment: (name: string) => Fragment | undefined;

  constructor(schema: GraphQLSchema, fragment: (name: string) => Fragment | undefined) {
    this.#schema = schema;
    this.#fragment = fragment;
  }

  object(type: GraphQLCompositeType, sets: readonly SelectionSetNode[], data: Data): number {
    const selected = new Map<string, Selected>();
    for (const set of sets) this.#collect(type, set, selected);
    let sum = 0;
    for (const [key, one] of selected) if (key in data) sum += this.#field(one, data[key]);
    return sum;
  }

  #field({ field, node, sets }: Selected, value: unknown): number {
    if (node.name.value.startsWith('__')) return INTROSPECTION;
    const { complexity } = field.extensions as { readonly complexity?: unknown };
    const named = getNamedType(field.type);
    if (!isCompositeType(named)) return typeof complexity === 'number' ? complexity : 0;
    const page = field.args.some(({ name }) => name === 'first') ? 1 : 0;
    // A field with a price of its own is paid by that, however many objects it has; what lies within them is not.
    if (typeof complexity === 'number')
      return complexity + this.#value(named, sets, value) - this.#objects(named, value);
    return page + this.#value(named, sets, value);
  }

  #value(type: GraphQLCompositeType, sets: readonly SelectionSetNode[], value: unknown): number {
    if (Array.isArray(value)) return value.reduce<number>((sum, item) => sum + this.#value(type, sets, item), 0);
    const own = WRAPPER.test(type.name) ? 0 : 1;
    return typeof value === 'object' && value !== null ? own + this.object(type, sets, value as Data) : own;
  }

  /** How many objects a value is. */
  #objects(type: GraphQLCompositeType, value: unknown): number {
    if (Array.isArray(value)) return value.reduce<number>((sum, item) => sum + this.#objects(type, item), 0);
    return WRAPPER.test(type.name) ? 0 : 1;
  }

  /** Of an abstract type all that may be selected is looked at: what one object has no key for is not counted. */
  #collect(type: GraphQLCompositeType, set: SelectionSetNode, into: Map<string, Selected>): void {
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) {
        this.#note(type, selection, into);
        continue;
      }
      const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : this.#fragment(selection.name.value);
      if (!fragment) continue;
      const condition = fragment.typeCondition && this.#schema.getType(fragment.typeCondition.name.value);
      this.#collect(isCompositeType(condition) ? condition : type, fragment.selectionSet, into);
    }
  }

  #note(type: GraphQLCompositeType, node: FieldNode, into: Map<string, Selected>): void {
    const key = (node.alias ?? node.name).value;
    const known = into.get(key);
    if (known) {
      if (node.selectionSet) known.sets.push(node.selectionSet);
      return;
    }
    const field = fieldOf(this.#schema, type, node.name.value);
    if (field) into.set(key, { field, node, sets: node.selectionSet ? [node.selectionSet] : [] });
  }
}

function fieldOf(
  schema: GraphQLSchema,
  type: GraphQLCompositeType,
  name: string,
): GraphQLField<unknown, unknown> | undefined {
  if (name === SchemaMetaFieldDef.name && type === schema.getQueryType()) return SchemaMetaFieldDef;
  if (name === TypeMetaFieldDef.name && type === schema.getQueryType()) return TypeMetaFieldDef;
  return isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;
}
