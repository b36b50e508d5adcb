import type { z } from 'zod';
import { isMalformed } from '../contract/edition/identity.ts';
import { messageOf } from '../evaluate/compile-call.ts';
import type { Problem, Profile, ProfileOperation } from '../profile.ts';
import { operationSchema, profileHead } from '../schema/profile-schema.ts';

/** An operation and its place in the profile. */
export interface PlacedOperation {
  readonly index: number;
  readonly operation: ProfileOperation;
}

export interface ReadProfile {
  readonly operations: readonly PlacedOperation[];
  readonly problems: readonly Problem[];
}

/** Reads a profile that may have come from anywhere: each operation that has the right shape, and what is wrong with the others. */
export function readProfile(profile: Profile): ReadProfile {
  const given: unknown = profile.operations;
  const read = (Array.isArray(given) ? given : []).map((operation: unknown, index) => ({
    index,
    operation: operation as ProfileOperation,
    problems: shapeProblems(operationSchema, operation, `operations[${index}]`),
  }));
  return {
    operations: read.filter(({ problems }) => problems.length === 0),
    problems: [
      ...headProblems(profile),
      ...(Array.isArray(given)
        ? []
        : [{ code: 'malformed', path: 'operations', message: 'The operations must be a list.' }]),
      ...read.flatMap(({ problems }) => problems),
    ],
  };
}

function headProblems(profile: Profile): readonly Problem[] {
  const shape = shapeProblems(profileHead, profile, '');
  if (shape.length > 0) return shape;
  const names = (
    [
      ['id', profile.id],
      ['edition', profile.edition],
    ] as const
  ).filter(([, name]) => isMalformed(name));
  const title = Object.values(profile.title).some((text) => text.trim() !== '');
  return [
    ...names.map(([path, name]) => ({
      code: 'malformed-id',
      path,
      message: `"${name.slice(0, 60)}" cannot be used here: write small letters, digits and single hyphens, such as "north-east" or "2026".`,
    })),
    ...(title ? [] : [{ code: 'empty-text', path: 'title', message: 'The adapted set needs a title.' }]),
  ];
}

/** What is wrong with the shape of a value, each with its path. */
export function shapeProblems(schema: z.ZodType, value: unknown, path: string): readonly Problem[] {
  try {
    const parsed = schema.safeParse(value);
    if (parsed.success) return [];
    return parsed.error.issues.map((issue) => ({
      code: 'malformed',
      path: joined(path, issue.path),
      message: `This is not as it must be: ${issue.message}.`,
    }));
  } catch (error) {
    return [{ code: 'malformed', path, message: `This cannot be read: ${messageOf(error)}.` }];
  }
}

function joined(start: string, path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (text, part) =>
      typeof part === 'number' ? `${text}[${part}]` : text === '' ? String(part) : `${text}.${String(part)}`,
    start,
  );
}
