import type { z } from 'zod';
import { CONTRACT } from '../../module.ts';
import { shapeProblems } from '../../resolve/read-profile.ts';
import { crosswalkSchema } from '../../schema/crosswalk-schema.ts';
import { editionSchema } from '../../schema/edition-schema.ts';
import {
  evidenceTypeSchema,
  exampleSchema,
  moduleHead,
  readingSchema,
  ruleSchema,
} from '../../schema/module-schema.ts';
import type { Found, ShapeClause } from '../clause.ts';
import { notPlain } from '../plain-data.ts';

interface Parts {
  readonly contract?: unknown;
  readonly sets?: unknown;
  readonly readings?: unknown;
  readonly crosswalks?: unknown;
  readonly evidenceTypes?: unknown;
  readonly rules?: unknown;
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? (value as readonly unknown[]) : []);
const partsOf = (module: unknown): Parts => (typeof module === 'object' && module !== null ? module : {});

/** A module made for another contract may mean something else by the same words. */
export const sameContract: ShapeClause = {
  id: 'wrong-contract',
  promise: `The module is made for contract ${CONTRACT}.`,
  find: (module) => {
    const { contract } = partsOf(module);
    if (contract === CONTRACT) return [];
    const made = typeof contract === 'number' ? `contract ${contract}` : 'no contract';
    return [
      {
        path: 'contract',
        message: `The module is made for ${made}, and this is contract ${CONTRACT}: make it with defineModule of this kit.`,
      },
    ];
  },
};

/** What is stored, hashed and sent must come back the same. */
export const plainData: ShapeClause = {
  id: 'not-serialisable',
  promise: 'Editions, examples and evidence forms are plain data: written as JSON and read again they are the same.',
  find: (module) => {
    const { sets, readings, crosswalks, evidenceTypes } = partsOf(module);
    const places: readonly [unknown, string][] = [
      ...listOf(sets).map((set, index): [unknown, string] => [set, `sets[${index}]`]),
      ...listOf(readings).map((reading, index): [unknown, string] => [reading, `readings[${index}]`]),
      ...listOf(crosswalks).map((crosswalk, index): [unknown, string] => [crosswalk, `crosswalks[${index}]`]),
      ...listOf(evidenceTypes).map((type, index): [unknown, string] => [
        withoutFunction(type),
        `evidenceTypes[${index}]`,
      ]),
    ];
    return places.flatMap(([value, path]) => notPlain(value, path) ?? []);
  },
};

function withoutFunction(type: unknown): unknown {
  if (typeof type !== 'object' || type === null) return type;
  const { facts: _behaviour, ...data } = type as Readonly<Record<string, unknown>>;
  return data;
}

/** Everything is there and of the right type. */
export const rightShape: ShapeClause = {
  id: 'malformed',
  promise: 'Every part of the module has the fields that its type says, and no others.',
  find: (module) => {
    const head = shape(moduleHead, module, '');
    if (head.length > 0) return head;
    const { sets, readings, crosswalks, evidenceTypes, rules } = partsOf(module);
    return [
      ...(listOf(sets) as readonly { readonly edition: unknown; readonly examples: readonly unknown[] }[]).flatMap(
        ({ edition, examples }, index) => [
          ...shape(editionSchema, edition, `sets[${index}].edition`),
          ...examples.flatMap((example, at) => shape(exampleSchema, example, `sets[${index}].examples[${at}]`)),
        ],
      ),
      ...listOf(readings).flatMap((reading, index) => shape(readingSchema, reading, `readings[${index}]`)),
      ...listOf(crosswalks).flatMap((crosswalk, index) => shape(crosswalkSchema, crosswalk, `crosswalks[${index}]`)),
      ...listOf(evidenceTypes).flatMap((type, index) => shape(evidenceTypeSchema, type, `evidenceTypes[${index}]`)),
      ...listOf(rules).flatMap((rule, index) => shape(ruleSchema, rule, `rules[${index}]`)),
    ];
  },
};

const shape = (schema: z.ZodType, value: unknown, path: string): readonly Found[] =>
  shapeProblems(schema, value, path).map(({ path: place, message }) => ({ path: place, message }));
