import {
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  type DocumentNode,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { INTROSPECTION, WRAPPER, writesOf, type PricedOperation } from './query-cost.ts';

type Data = Readonly<Record<string, unknown>>;

/** What is paid for one key of an answer. What costs nothing, whatever it is, is not among them. */
interface Priced {
  readonly key: string;
  /** Points for the field itself. */
  readonly own: number;
  /** Of a field that gives objects. */
  readonly objects: PricedObjects | null;
}

interface PricedObjects {
  /** Points for each of them, also for one that was looked for in vain. */
  readonly each: number;
  readonly fields: readonly Priced[];
}

/** Prices of what was asked, as read off the document the first time. It is the same object when it is sent again. */
const pricesOf = new WeakMap<OperationDefinitionNode, readonly Priced[]>();

/**
 * What an operation did cost: a point for each object that its answer has or that was looked for in vain, priced as
 * `costOf` does before, with the true length of each list.
 */
export function actualCostOf(
  schema: GraphQLSchema,
  { document, operation }: Pick<PricedOperation, 'document' | 'operation'>,
  data: Data | null | undefined,
): number {
  const writes = writesOf(document, operation);
  const root = schema.getRootType(operation.operation);
  if (!root || !data) return writes;
  let fields = pricesOf.get(operation);
  if (!fields) {
    fields = new PriceReader(schema, document).fieldsOf(root, [operation.selectionSet]);
    pricesOf.set(operation, fields);
  }
  return writes + pay(fields, data);
}

function pay(fields: readonly Priced[], data: Data): number {
  let sum = 0;
  for (const { key, own, objects } of fields) {
    if (!(key in data)) continue;
    sum += own;
    if (objects) sum += payObjects(objects, data[key]);
  }
  return sum;
}

function payObjects(objects: PricedObjects, value: unknown): number {
  if (!Array.isArray(value))
    return typeof value === 'object' && value !== null
      ? objects.each + pay(objects.fields, value as Data)
      : objects.each;
  let sum = 0;
  for (const item of value) sum += payObjects(objects, item);
  return sum;
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

/** Reads prices off a document that was found valid: its fragments do not lead back to themselves. */
class PriceReader {
  readonly #schema: GraphQLSchema;
  readonly #fragments: ReadonlyMap<string, Fragment>;

  constructor(schema: GraphQLSchema, { definitions }: DocumentNode) {
    this.#schema = schema;
    this.#fragments = new Map(
      definitions.flatMap((definition) =>
        definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : [],
      ),
    );
  }

  fieldsOf(type: GraphQLCompositeType, sets: readonly SelectionSetNode[]): readonly Priced[] {
    const selected = new Map<string, Selected>();
    for (const set of sets) this.#collect(type, set, selected);
    return [...selected]
      .map(([key, one]) => ({ key, ...this.#priceOf(one) }))
      .filter(({ own, objects }) => own > 0 || objects !== null);
  }

  #priceOf({ field, node, sets }: Selected): Omit<Priced, 'key'> {
    if (node.name.value.startsWith('__')) return { own: INTROSPECTION, objects: null };
    const { complexity } = field.extensions as { readonly complexity?: unknown };
    const price = typeof complexity === 'number' ? complexity : null;
    const named = getNamedType(field.type);
    if (!isCompositeType(named)) return { own: price ?? 0, objects: null };
    const page = field.args.some(({ name }) => name === 'first') ? 1 : 0;
    const fields = this.fieldsOf(named, sets);
    // A field with a price of its own is paid by that, however many objects it has; what lies within them is not.
    const each = price !== null || WRAPPER.test(named.name) ? 0 : 1;
    return { own: price ?? page, objects: each === 0 && fields.length === 0 ? null : { each, fields } };
  }

  /** Of an abstract type all that may be selected is looked at: what one object has no key for is not counted. */
  #collect(type: GraphQLCompositeType, set: SelectionSetNode, into: Map<string, Selected>): void {
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) {
        this.#note(type, selection, into);
        continue;
      }
      const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : this.#fragments.get(selection.name.value);
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
