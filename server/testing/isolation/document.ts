import {
  getNamedType,
  getNullableType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isObjectType,
  isRequiredArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';

/** How many objects deep an answer is read. */
const DEPTH = 2;

type Field = GraphQLField<unknown, unknown>;

/** Every root operation of a schema, as `Mutation.name`. */
export function rootOperations(schema: GraphQLSchema): readonly string[] {
  return rootsOf(schema).flatMap((root) => Object.keys(root.getFields()).map((field) => `${root.name}.${field}`));
}

/** An operation that asks for everything that can be read without further arguments. */
export function documentFor(schema: GraphQLSchema, name: string, args: readonly string[]): string {
  const field = fieldOf(schema, name);
  const given = field.args.filter((arg) => args.includes(arg.name));
  const variables = given.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ');
  const passed = given.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
  const [root = ''] = name.split('.');
  const [declared, called] = given.length > 0 ? [`(${variables})`, `(${passed})`] : ['', ''];
  const selected = selection(schema, getNamedType(field.type), DEPTH);
  return `${root.toLowerCase()} ${declared} { ${field.name}${called} ${selected} }`;
}

/** Paths of arguments and input fields that take an id, as `input.institutionId`. */
export function idPaths(schema: GraphQLSchema, name: string): readonly string[] {
  return fieldOf(schema, name).args.flatMap((arg) => pathsIn(arg.type, arg.name, []));
}

function pathsIn(type: GraphQLInputType, path: string, within: readonly string[]): readonly string[] {
  const nullable = getNullableType(type);
  if (isListType(nullable)) return pathsIn(nullable.ofType, path, within);
  if (!isInputObjectType(nullable)) return nullable.name === 'ID' ? [path] : [];
  if (within.includes(nullable.name)) return [];
  return Object.values(nullable.getFields()).flatMap((field) =>
    pathsIn(field.type, `${path}.${field.name}`, [...within, nullable.name]),
  );
}

function fieldOf(schema: GraphQLSchema, name: string): Field {
  const [root, field = ''] = name.split('.');
  const found = rootsOf(schema)
    .find((type) => type.name === root)
    ?.getFields()[field];
  if (!found) throw new Error(`the schema has no ${name}`);
  return found;
}

function rootsOf(schema: GraphQLSchema): readonly GraphQLObjectType[] {
  return [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].flatMap((root) => root ?? []);
}

function selection(schema: GraphQLSchema, type: GraphQLNamedType, depth: number): string {
  if (isLeafType(type)) return '';
  const possible = isInterfaceType(type) ? schema.getPossibleTypes(type) : [];
  // Fields of one name may differ in type from one kind of object to another, so each has a name of its own.
  const fragments = possible.map(
    (object) => `... on ${object.name} { ${fieldsOf(schema, object, depth, `${object.name}_`)} }`,
  );
  const own = isObjectType(type) ? fieldsOf(schema, type, depth, '') : fragments.join(' ');
  return `{ __typename ${own} }`;
}

function fieldsOf(schema: GraphQLSchema, type: GraphQLObjectType, depth: number, prefix: string): string {
  return Object.values(type.getFields())
    .flatMap((field) => {
      const called = callOf(field);
      const inner = getNamedType(field.type);
      const left = /(Connection|Edge)$/.test(inner.name) || isLeafType(inner) ? depth : depth - 1;
      if (called === null || left < 0) return [];
      return `${prefix && `${prefix}${field.name}: `}${called} ${selection(schema, inner, left)}`;
    })
    .join(' ');
}

/** How a field is asked for; null when it needs arguments of which we know nothing. */
function callOf({ name, args }: Field): string | null {
  const required = args.filter(isRequiredArgument).map((arg) => arg.name);
  if (required.length === 0) return name;
  return required.every((arg) => arg === 'first') ? `${name}(first: 5)` : null;
}
