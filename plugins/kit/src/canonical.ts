import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import canonicalize from 'canonicalize';

/**
 * Writes a value as canonical JSON (RFC 8785): the same value always gives the same text.
 *
 * @throws Error when the value is not JSON: it contains itself, NaN or infinity, or is undefined
 */
export function canonicalJson(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new Error('This value cannot be written as JSON.');
  return text;
}

/** SHA-256 of a value's canonical JSON, as 64 hexadecimal digits. */
export const hashOf = (value: unknown): string => bytesToHex(sha256(utf8ToBytes(canonicalJson(value))));
