import { isObjectType, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql';
import { BadUserInput } from '../platform/errors.ts';

/** Deeper JSON than this is nothing that anybody fills in. */
const DEEPEST = 50;

/**
 * Refuses every argument that holds a text no database stores: one with a null character, or with half of a character
 * (a lone surrogate, which would be kept as another one). So no command needs to think of it, and no JSON can hide one.
 */
export function applyStorableText(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      if (field.args.length === 0) continue;
      if (field.resolve) field.resolve = checking(field.resolve);
      if (field.subscribe) field.subscribe = checking(field.subscribe);
    }
  }
  return schema;
}

type Resolve = GraphQLFieldResolver<unknown, unknown, Readonly<Record<string, unknown>>>;

const checking =
  (next: Resolve): Resolve =>
  (root, args, context, info) => {
    checkStorable(args, []);
    return next(root, args, context, info);
  };

/** @throws BadUserInput naming the first place that cannot be stored */
function checkStorable(value: unknown, path: readonly string[]): void {
  if (path.length > DEEPEST)
    throw new BadUserInput(`"${path.slice(0, 5).join('.')}" is nested more than ${DEEPEST} deep. Send less of it.`);
  if (typeof value === 'string') return checkText(value, path);
  if (typeof value !== 'object' || value === null) return;
  for (const [name, inner] of Object.entries(value)) {
    checkText(name, path);
    checkStorable(inner, [...path, name]);
  }
}

function checkText(text: string, path: readonly string[]): void {
  if (!text.includes('\0') && text.isWellFormed()) return;
  throw new BadUserInput(
    `"${path.join('.')}" has a character that cannot be stored: a null character, or half of one. Remove it, or type the text again.`,
  );
}
