import { createHash, randomBytes } from 'node:crypto';

/** A new secret of 256 bits, for a cookie or a link. Only its hash is stored. */
export const newSecret = (): string => randomBytes(32).toString('base64url');

/** SHA-256 as hexadecimal. Enough for secrets that nobody can guess; passwords take `hashPassword`. */
export const hashOfSecret = (secret: string): string => createHash('sha256').update(secret).digest('hex');

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Whether a text can be an id at all: the database refuses others with an error instead of finding nothing. */
export const isUuid = (text: string): boolean => UUID.test(text);
