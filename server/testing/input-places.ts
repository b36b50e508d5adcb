import {
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';

/** A value within the input of a mutation that is no object of further values. */
export interface InputPlace {
  readonly mutation: string;
  /** Field names from the input inwards; lists are passed through. */
  readonly path: readonly string[];
  /** Name of its type, such as `String`; `Enum` for any enum. */
  readonly type: string;
  readonly isList: boolean;
  readonly isRequired: boolean;
}

/** Every place of every mutation's input. */
export function inputPlaces(schema: GraphQLSchema): readonly InputPlace[] {
  const mutations = Object.values(schema.getMutationType()?.getFields() ?? {});
  return mutations.flatMap(({ name, args }) =>
    placesWithin(inputType(args[0]?.type), []).map((place) => ({ mutation: name, ...place })),
  );
}

function inputType(type: GraphQLInputType | undefined): GraphQLInputObjectType {
  const input = type && getNullableType(type);
  if (!isInputObjectType(input)) throw new TypeError('a mutation takes one input');
  return input;
}

function placesWithin(type: GraphQLInputObjectType, above: readonly string[]): Omit<InputPlace, 'mutation'>[] {
  return Object.values(type.getFields()).flatMap((field) => {
    const path = [...above, field.name];
    const { inner, isList } = unwrapped(field.type);
    if (isInputObjectType(inner)) return placesWithin(inner, path);
    return [{ path, type: isEnumType(inner) ? 'Enum' : inner.name, isList, isRequired: isNonNullType(field.type) }];
  });
}

function unwrapped(type: GraphQLInputType) {
  const nullable = getNullableType(type);
  const isList = isListType(nullable);
  const inner = getNullableType(isList ? nullable.ofType : nullable);
  if (isListType(inner)) throw new TypeError('no input has lists of lists');
  return { inner, isList };
}

/** Values that fit, by the name of their field, for what an input must have. */
export type Fitting = Readonly<Record<string, unknown>>;

/**
 * Makes an input with what it must have and what leads to one place, where the value stands. Nothing else is given, so
 * that inputs of which one field is chosen have that one.
 */
export function inputWith(schema: GraphQLSchema, place: InputPlace, value: unknown, fitting: Fitting): object {
  const mutation = schema.getMutationType()?.getFields()[place.mutation];
  return built(inputType(mutation?.args[0]?.type), place.path, value, fitting);
}

function built(type: GraphQLInputObjectType, path: readonly string[], value: unknown, fitting: Fitting): object {
  const [next, ...further] = path;
  const entries = Object.values(type.getFields()).flatMap((field): [string, unknown][] => {
    if (field.name !== next) return isNonNullType(field.type) ? [[field.name, fit(field, fitting)]] : [];
    const { inner, isList } = unwrapped(field.type);
    const within = further.length > 0 && isInputObjectType(inner) ? built(inner, further, value, fitting) : value;
    return [[field.name, isList ? [within] : within]];
  });
  return Object.fromEntries(entries);
}

function fit(field: GraphQLInputField, fitting: Fitting): unknown {
  if (field.name in fitting) return fitting[field.name];
  const { inner, isList } = unwrapped(field.type);
  const one = isInputObjectType(inner)
    ? built(inner, [], null, fitting)
    : isEnumType(inner)
      ? inner.getValues()[0]?.name
      : ({ Int: 0, Boolean: false, Date: '2026-12-01', JSON: {} }[inner.name] ?? 'any');
  return isList ? [one] : one;
}
