import { createCipheriv, createDecipheriv, randomBytes, randomUUID } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Settings } from './settings.ts';
import { StartupProblem } from './startup-problem.ts';

const ALGORITHM = 'aes-256-gcm';
const KEY_BYTES = 32;
const NONCE_BYTES = 12;

/** Seals what has to be read again and must not stand in the database as it is. */
export interface Sealing {
  /** @param owner whose it is: what is sealed for one cannot be passed off as another's */
  seal(text: string, owner: string): string;
  /** @throws Error when it was changed, is another's, or was sealed by another key */
  open(sealed: string, owner: string): string;
}

/** AES-256-GCM, written as `nonce.tag.text` in base64url. */
export function createSealing(key: Buffer): Sealing {
  return {
    seal(text, owner) {
      const nonce = randomBytes(NONCE_BYTES);
      const cipher = createCipheriv(ALGORITHM, key, nonce).setAAD(Buffer.from(owner));
      const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return [nonce, cipher.getAuthTag(), sealed].map((part) => part.toString('base64url')).join('.');
    },
    open(sealed, owner) {
      const [nonce, tag, text] = sealed.split('.').map((part) => Buffer.from(part, 'base64url'));
      if (!nonce || !tag || !text) throw new TypeError('not a sealed text');
      const cipher = createDecipheriv(ALGORITHM, key, nonce, { authTagLength: 16 });
      cipher.setAAD(Buffer.from(owner)).setAuthTag(tag);
      return Buffer.concat([cipher.update(text), cipher.final()]).toString('utf8');
    },
  };
}

/**
 * The key that the settings give, or else the one in the data folder, which is made on first use for whoever runs the
 * server alone.
 *
 * @throws StartupProblem when the file is there and holds no key: a new one could open nothing that was sealed before
 */
export async function readSecretKey({ secretKey, dataDir }: Pick<Settings, 'secretKey' | 'dataDir'>): Promise<Buffer> {
  if (secretKey) return secretKey;
  const path = join(dataDir, 'secret.key');
  await makeUnlessThere(path);
  const key = Buffer.from(await readFile(path, 'utf8'), 'base64');
  if (key.length === KEY_BYTES) return key;
  throw new StartupProblem(
    `The file ${path} holds no key. Put back the file that was there, or set WAYMARK_SECRET_KEY; without it nobody can use their authenticator app.`,
  );
}

/** The key that is used here, if there is one: unlike a server, who only looks makes none. */
export async function findSecretKey({
  secretKey,
  dataDir,
}: Pick<Settings, 'secretKey' | 'dataDir'>): Promise<Buffer | null> {
  if (secretKey) return secretKey;
  const text = await readFile(join(dataDir, 'secret.key'), 'utf8').catch(() => null);
  const key = Buffer.from(text ?? '', 'base64');
  return key.length === KEY_BYTES ? key : null;
}

/** Whole or not at all, and never in place of another: two servers that start at once use the same key. */
async function makeUnlessThere(path: string): Promise<void> {
  const unfinished = `${path}.${randomUUID()}`;
  await mkdir(dirname(path), { recursive: true });
  await writeFile(unfinished, randomBytes(KEY_BYTES).toString('base64'), { mode: 0o600 });
  try {
    await link(unfinished, path);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  } finally {
    await rm(unfinished);
  }
}
