import { GraphQLError, type GraphQLSchema } from 'graphql';
import type { Actor } from '../../platform/actor.ts';
import { shapeOf, type DocumentShape } from './document-shape.ts';
import { costOf, type PricedOperation } from './query-cost.ts';

/** Most tokens of a document: words, numbers, signs. */
export const MAX_TOKENS = 4000;

/** Most points of one operation. Our own client's largest stays below half of it: see check-limits.test.ts. */
const MAX_COST = 10_000;

/** Strangers may sign in, read the schema and little else. */
const MAX_COST_OF_STRANGERS = 500;

interface Limit {
  /** In the error, for programs. */
  readonly name: string;
  readonly most: number;
  /** The sentence for people, with what to do. */
  says(requested: number, most: number): string;
}

const SHAPE_LIMITS: Readonly<Record<keyof DocumentShape, Limit>> = {
  depth: {
    name: 'DEPTH',
    most: 15,
    says: (requested, most) =>
      `The fields are nested ${requested} deep; ${most} are allowed. Ask for the inner objects by their ids in a second request.`,
  },
  rootFields: {
    name: 'ROOT_FIELDS',
    most: 20,
    says: (requested, most) =>
      `The operation has ${requested} fields at its root; ${most} are allowed. Send the others in a second request, or look objects up with nodes(ids).`,
  },
  fields: {
    name: 'FIELDS',
    most: 400,
    says: (requested, most) =>
      `The operation asks for ${requested} fields, fragments counted wherever they are spread; ${most} are allowed. Leave out what you do not need.`,
  },
  aliases: {
    name: 'ALIASES',
    most: 99,
    says: (requested, most) =>
      `The operation has ${requested} aliases; ${most} are allowed. Ask for a list, or use nodes(ids), instead of one field again and again.`,
  },
  directives: {
    name: 'DIRECTIVES',
    most: 50,
    says: (requested, most) =>
      `The operation has ${requested} directives; ${most} are allowed. Put those with one condition on a fragment.`,
  },
};

const SHAPE_PARTS = Object.keys(SHAPE_LIMITS) as readonly (keyof DocumentShape)[];

const COST_LIMIT: Omit<Limit, 'most'> = {
  name: 'COST',
  says: (requested, most) =>
    `The operation costs ${requested} points; ${most} are allowed. Ask for shorter pages with first, or for fewer lists within lists.`,
};

/** An operation that was parsed and found valid. */
export interface ValidOperation extends PricedOperation {
  readonly actor: Actor;
}

export interface LimitCheck {
  /** Points; null when the operation is too large to be counted, or its variables are not what it declares. */
  readonly cost: { readonly requested: number; readonly limit: number } | null;
  /** The limit that is exceeded, the first of several; null when it may run. */
  readonly refusal: GraphQLError | null;
}

/** Decides before anything runs whether an operation is small enough. */
export function checkLimits(schema: GraphQLSchema, asked: ValidOperation): LimitCheck {
  const { document, operation, actor } = asked;
  const shape = shapeOf(document, operation);
  for (const part of SHAPE_PARTS) {
    if (shape[part] > SHAPE_LIMITS[part].most) return { cost: null, refusal: refuse(SHAPE_LIMITS[part], shape[part]) };
  }

  const requested = costOf(schema, asked);
  // Wrong variables are refused as a whole when the operation is executed.
  if (requested === null) return { cost: null, refusal: null };
  const limit = actor.kind === 'anonymous' ? MAX_COST_OF_STRANGERS : MAX_COST;
  const refusal = requested > limit ? refuse({ ...COST_LIMIT, most: limit }, requested) : null;
  return { cost: { requested, limit }, refusal };
}

/** Faults that graphql-js finds while it reads a document that is too large, by its message. */
const GIVEN_UP: readonly (readonly [RegExp, string, string])[] = [
  [
    /Document contains more that? \d+ tokens/,
    'TOKENS',
    `The document has more than ${MAX_TOKENS} tokens (words, numbers and signs). Leave out what you do not need, or send it in parts.`,
  ],
  [
    /^Validation aborted\.$/,
    'FIELDS',
    'The document repeats so many fields that it was not checked to its end. Ask for each field once.',
  ],
];

/** The refusal that a message of graphql-js stands for; null when it is about something else. */
export function limitBehind(message: string): { readonly message: string; readonly limit: string } | null {
  const found = GIVEN_UP.find(([pattern]) => pattern.test(message));
  return found ? { message: found[2], limit: found[1] } : null;
}

function refuse({ name, most, says }: Limit, requested: number): GraphQLError {
  return new GraphQLError(says(requested, most), {
    extensions: { code: 'COST_LIMIT', limit: { name, most, requested }, http: { status: 400 } },
  });
}
