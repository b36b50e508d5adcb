import {
  Kind,
  OperationTypeNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** How large an operation is as it is written; a fragment counts wherever it is spread. */
export interface DocumentShape {
  /** Fields within fields; what lies within `__schema` and `__type` is not counted, graphql-js bounds it. */
  readonly depth: number;
  readonly rootFields: number;
  readonly fields: number;
  readonly aliases: number;
  readonly directives: number;
}

type Part = Omit<DocumentShape, 'rootFields'>;

const NOTHING: Part = { depth: 0, fields: 0, aliases: 0, directives: 0 };

/** Fragments that spread fragments can describe more fields than there are atoms; nobody needs the exact number. */
const COUNTED_TO = 1_000_000;

/**
 * Measures an operation of a valid document, in which no fragment spreads itself. Each fragment is measured once, so that
 * measuring stays cheap for documents that would not be.
 */
export function shapeOf(document: DocumentNode, operation: OperationDefinitionNode): DocumentShape {
  const known = shapes.get(operation) ?? measure(document, operation);
  shapes.set(operation, known);
  return known;
}

/** A document that is sent again is the same object: the server keeps those it has read. */
const shapes = new WeakMap<OperationDefinitionNode, DocumentShape>();

function measure(document: DocumentNode, operation: OperationDefinitionNode): DocumentShape {
  const fragments = new Map(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : [],
    ),
  );
  const whole = new Measure(fragments).selections(operation.selectionSet);
  const ownDirectives = operation.directives?.length ?? 0;
  return {
    ...whole,
    directives: whole.directives + ownDirectives,
    rootFields: rootFields(operation.selectionSet, fragments),
  };
}

/** Whether an operation reads the schema and nothing else. */
export function isIntrospection({ operation, selectionSet }: OperationDefinitionNode): boolean {
  return (
    operation === OperationTypeNode.QUERY &&
    selectionSet.selections.every(
      (field) => field.kind === Kind.FIELD && ['__schema', '__type'].includes(field.name.value),
    )
  );
}

class Measure {
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly #measured = new Map<string, Part>();

  constructor(fragments: ReadonlyMap<string, FragmentDefinitionNode>) {
    this.#fragments = fragments;
  }

  selections(set: SelectionSetNode | undefined): Part {
    return set?.selections.reduce((sum, selection) => add(sum, this.#selection(selection)), NOTHING) ?? NOTHING;
  }

  #selection(selection: SelectionNode): Part {
    const inner = this.#inner(selection);
    const withDirectives = { ...inner, directives: inner.directives + (selection.directives?.length ?? 0) };
    if (selection.kind !== Kind.FIELD) return withDirectives;
    return {
      ...withDirectives,
      depth: selection.name.value.startsWith('__') ? 1 : inner.depth + 1,
      fields: inner.fields + 1,
      aliases: inner.aliases + (selection.alias ? 1 : 0),
    };
  }

  #inner(selection: SelectionNode): Part {
    if (selection.kind !== Kind.FRAGMENT_SPREAD) return this.selections(selection.selectionSet);
    const name = selection.name.value;
    const known = this.#measured.get(name);
    if (known) return known;
    const measured = this.selections(this.#fragments.get(name)?.selectionSet);
    this.#measured.set(name, measured);
    return measured;
  }
}

function add(left: Part, right: Part): Part {
  const sum = (key: 'fields' | 'aliases' | 'directives') => Math.min(left[key] + right[key], COUNTED_TO);
  return {
    depth: Math.max(left.depth, right.depth),
    fields: sum('fields'),
    aliases: sum('aliases'),
    directives: sum('directives'),
  };
}

function rootFields(set: SelectionSetNode, fragments: ReadonlyMap<string, FragmentDefinitionNode>): number {
  const counted = new Map<string, number>();
  const count = (selections: SelectionSetNode | undefined): number =>
    Math.min(selections?.selections.reduce((sum, selection) => sum + one(selection), 0) ?? 0, COUNTED_TO);
  const one = (selection: SelectionNode): number => {
    if (selection.kind === Kind.FIELD) return 1;
    if (selection.kind === Kind.INLINE_FRAGMENT) return count(selection.selectionSet);
    const name = selection.name.value;
    const known = counted.get(name) ?? count(fragments.get(name)?.selectionSet);
    counted.set(name, known);
    return known;
  };
  return count(set);
}
