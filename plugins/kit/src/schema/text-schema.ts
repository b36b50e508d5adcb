import { z } from 'zod';
import type { LocalText } from '../text.ts';

/** The longest wording of one thing, in characters. */
export const TEXT_MAX_LENGTH = 4_000;

/** Ids of all kinds: small letters, digits and hyphens, beginning with a letter or digit. */
export const ID_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

const language = z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'must be a language tag, such as en or cy');

const wording = z
  .string()
  .max(TEXT_MAX_LENGTH, `must be ${TEXT_MAX_LENGTH} characters or fewer`)
  .refine((text) => !text.includes('\0') && text.isWellFormed(), 'has a character that cannot be stored');

export const localText: z.ZodType<LocalText> = z.record(language, wording);
export const languageTag = language;
export const wordingText = wording;

/** Names that an object already has, which nothing of ours may be called. */
export const RESERVED = [
  '__proto__',
  'constructor',
  'prototype',
  'whole',
  'toString',
  'hasOwnProperty',
  'valueOf',
] as const;
