import { createHash, randomBytes } from 'node:crypto';
import { crc32 } from 'node:zlib';

const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const PREFIX = 'wm_live_';
const ID_LENGTH = 8;
/** 32 bytes are at most 43 digits of base 62, and a CRC-32 at most 6. */
const SECRET_LENGTH = 43;
const CHECK_LENGTH = 6;
const SHAPE = new RegExp(`^${PREFIX}[0-9A-Za-z]{${ID_LENGTH + SECRET_LENGTH}}([0-9A-Za-z]{${CHECK_LENGTH}})$`);

/** A new key. It is shown once; only its hash is kept. */
export interface NewKey {
  readonly key: string;
  /** The recognisable beginning, safe to show and to store. */
  readonly prefix: string;
  /** SHA-256 of the whole key, hexadecimal. */
  readonly hash: string;
}

/** Makes a key: a prefix that scanners of leaked secrets can look for, an id, 32 random bytes and a checksum. */
export function createKey(random: (bytes: number) => Uint8Array = randomBytes): NewKey {
  const prefix = PREFIX + base62(random(ID_LENGTH), ID_LENGTH);
  const body = prefix + base62(random(32), SECRET_LENGTH);
  const key = body + checksum(body);
  return { key, prefix, hash: hashOfKey(key) };
}

/** Whether this could be one of our keys: its shape and checksum are right. Says nothing of whether it works. */
export function isKey(text: string): boolean {
  return SHAPE.exec(text)?.[1] === checksum(text.slice(0, -CHECK_LENGTH));
}

/** What is stored of a key. It is random enough to need no slow hash. */
export function hashOfKey(key: string): string {
  return createHash('sha256').update(key).digest('hex');
}

const checksum = (text: string): string => toDigits(BigInt(crc32(text)), CHECK_LENGTH);
const base62 = (bytes: Uint8Array, length: number): string =>
  toDigits(BigInt(`0x${Buffer.from(bytes).toString('hex')}`), length);

/** The last `length` digits, filled with zeros. */
function toDigits(value: bigint, length: number): string {
  let digits = '';
  for (let rest = value; digits.length < length; rest /= 62n) digits = (DIGITS[Number(rest % 62n)] ?? '') + digits;
  return digits;
}
