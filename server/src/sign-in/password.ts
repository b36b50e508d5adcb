import { argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import { dictionary } from '@zxcvbn-ts/language-common';
import { problem, type Problem } from '../platform/problem.ts';

/** Shortest and longest password, in characters. No rule on kinds of character: length is what counts (NIST SP 800-63B). */
const SHORTEST = 12;
const LONGEST = 200;

/** argon2id as OWASP advises: 19 MiB, two passes, one lane. A change applies to passwords set after it. */
const COST = { memory: 19_456, passes: 2, parallelism: 1, tagLength: 32 } as const;

const run = promisify(argon2);

/** Hashes a password, with what is needed to check it, as `argon2id$memory$passes$salt$hash`. */
export async function hashPassword(password: string): Promise<string> {
  const nonce = randomBytes(16);
  const tag = await run('argon2id', { message: password.normalize('NFC'), nonce, ...COST });
  return ['argon2id', COST.memory, COST.passes, nonce.toString('base64url'), tag.toString('base64url')].join('$');
}

/** Whether a password is the one that was hashed. Without a hash it takes as long and says no: a stranger learns nothing by the time. */
export async function isPassword(password: string, hash: string | null): Promise<boolean> {
  const [, memory, passes, salt = '', stored = ''] = (hash ?? NOBODYS).split('$');
  const parameters = { ...COST, memory: Number(memory), passes: Number(passes) };
  const nonce = Buffer.from(salt, 'base64url');
  const tag = await run('argon2id', { message: password.normalize('NFC').slice(0, LONGEST), nonce, ...parameters });
  return timingSafeEqual(tag, Buffer.from(stored, 'base64url')) && hash !== null;
}

const NOBODYS = `argon2id$${COST.memory}$${COST.passes}$${'A'.repeat(22)}$${'A'.repeat(43)}`;

/** Some 49,000 passwords that are tried first, from leaks. */
const COMMON = new Set(dictionary['passwords-common']);

/** Says what is wrong with a new password; null when it can be used. `known` are words about the person, such as the name. */
export function passwordProblem(password: string, known: readonly string[]): Problem | null {
  const refuse = (code: string, message: string) => problem(code, 'password', message);
  const plain = password.normalize('NFC').toLowerCase();
  if (password.length < SHORTEST)
    return refuse('too-short', `Use at least ${SHORTEST} characters: three or four words are easy to keep in mind.`);
  if (password.length > LONGEST) return refuse('too-long', `Use ${LONGEST} characters or fewer.`);
  if (COMMON.has(plain) || COMMON.has(plain.replace(/[^a-z]+$/, '')) || /^(.{1,4})\1+$/.test(plain))
    return refuse('common', 'This password is among those that are tried first. Choose another.');
  const own = known.flatMap((words) => words.toLowerCase().split(/[\s@.]+/)).filter(({ length }) => length > 3);
  return own.some((word) => plain.includes(word))
    ? refuse('personal', 'Leave out your name, your address and the name of your organisation.')
    : null;
}
