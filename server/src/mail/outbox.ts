import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Mail } from './mailer.ts';

/** A message that waits in the outbox. */
export interface WaitingMail extends Mail {
  /** Name of its file: names sort by time. */
  readonly id: string;
}

const folderOf = (dataDir: string): string => join(dataDir, 'outbox');

/** Puts a message into the outbox as a text file, whole or not at all. Only whoever runs the server may read it. */
export async function putIntoOutbox(dataDir: string, { to, subject, text }: Mail): Promise<void> {
  const folder = folderOf(dataDir);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const name = `${new Date().toISOString().replaceAll(/[:.]/g, '-')}-${randomUUID().slice(0, 8)}.txt`;
  const unfinished = join(folder, `.${name}`);
  await writeFile(unfinished, `To: ${oneLine(to)}\nSubject: ${oneLine(subject)}\n\n${text}\n`, { mode: 0o600 });
  await rename(unfinished, join(folder, name));
}

const oneLine = (words: string): string => words.replaceAll(/\s+/g, ' ');

/** The last messages in the outbox, newest first. */
export async function readOutbox(dataDir: string, most: number): Promise<readonly WaitingMail[]> {
  const folder = folderOf(dataDir);
  const last = (await namesIn(folder)).toSorted().toReversed().slice(0, most);
  return Promise.all(last.map(async (id) => ({ id, ...read(await readFile(join(folder, id), 'utf8')) })));
}

/** Names of finished messages. */
async function namesIn(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder).catch(() => []);
  return names.filter((name) => name.endsWith('.txt') && !name.startsWith('.'));
}

function read(written: string): Mail {
  const [, to = '', subject = '', text = ''] = /^To: (.*)\nSubject: (.*)\n\n([^]*)$/.exec(written) ?? [];
  return { to, subject, text };
}

/** Removes the messages to one address that still wait. */
export async function removeFromOutbox(dataDir: string, address: string): Promise<void> {
  const folder = folderOf(dataDir);
  for (const name of await namesIn(folder)) {
    const file = join(folder, name);
    const { to } = read(await readFile(file, 'utf8'));
    if (to.toLowerCase() === address) await rm(file, { force: true });
  }
}
