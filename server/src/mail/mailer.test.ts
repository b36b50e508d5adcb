import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createMailer } from './mailer.ts';
import { readOutbox, removeFromOutbox } from './outbox.ts';

const from = 'Waymark <waymark@example.org>';
let dataDir: string;

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'waymark-mail-'));
});
afterEach(() => rm(dataDir, { recursive: true }));

describe('the outbox', () => {
  it('has each message as a file that nobody else may read, newest first', async () => {
    const mailer = createMailer({ smtpUrl: null, mailFrom: from, dataDir });
    await mailer.send({ to: 'a@example.org', subject: 'First', text: 'Line one\n\nŵyth' });
    await mailer.send({ to: 'b@example.org', subject: 'Second', text: 'x' });
    const [second, first] = await readOutbox(dataDir, 10);
    expect(first).toMatchObject({ to: 'a@example.org', subject: 'First', text: 'Line one\n\nŵyth\n' });
    expect(second).toMatchObject({ subject: 'Second' });
    expect(await readOutbox(dataDir, 1)).toHaveLength(1);
    const [name = ''] = await readdir(join(dataDir, 'outbox'));
    expect((await stat(join(dataDir, 'outbox', name))).mode & 0o077).toBe(0);
  });

  it('keeps a subject with line ends a subject', async () => {
    const mailer = createMailer({ smtpUrl: null, mailFrom: from, dataDir });
    await mailer.send({ to: 'a@example.org', subject: 'Hello\nTo: everybody@example.org\n\nBuy', text: 'x' });
    expect(await readOutbox(dataDir, 1)).toMatchObject([{ to: 'a@example.org', text: 'x\n' }]);
  });

  it('forgets the messages to one address, and keeps those to others', async () => {
    const mailer = createMailer({ smtpUrl: null, mailFrom: from, dataDir });
    await mailer.send({ to: 'A@example.org', subject: 'First', text: 'x' });
    await mailer.send({ to: 'ba@example.org', subject: 'Second', text: 'To: a@example.org' });
    await removeFromOutbox(dataDir, 'a@example.org');
    expect(await readOutbox(dataDir, 10)).toMatchObject([{ to: 'ba@example.org' }]);
  });

  it('is empty before anything was sent', async () => {
    expect(await readOutbox(dataDir, 1)).toEqual([]);
  });
});

/** A mail server that takes everything. */
async function listen(heard: string[]): Promise<Server> {
  const server = createServer((socket) => {
    let inMessage = false;
    socket.write('220 test\r\n');
    socket.on('data', (chunk) => {
      heard.push(chunk.toString());
      if (inMessage) {
        if (!chunk.toString().endsWith('\r\n.\r\n')) return;
        inMessage = false;
        socket.write('250 taken\r\n');
        return;
      }
      for (const line of chunk.toString().split('\r\n').filter(Boolean)) {
        inMessage = line === 'DATA';
        socket.write(inMessage ? '354 go on\r\n' : line === 'QUIT' ? '221 bye\r\n' : '250 ok\r\n');
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

it('sends by a mail server, to one person, whatever an address or a subject holds', async () => {
  const heard: string[] = [];
  const server = await listen(heard);
  const { port } = server.address() as AddressInfo;
  const mailer = createMailer({ smtpUrl: `smtp://127.0.0.1:${port}`, mailFrom: from, dataDir });
  await mailer.send({ to: 'a@example.org', subject: 'Hello\r\nBcc: b@example.org', text: 'Your link' });
  server.close();
  const said = heard.join('');
  expect(said.match(/RCPT TO:<[^>]+>/g)).toEqual(['RCPT TO:<a@example.org>']);
  expect(said).not.toMatch(/^Bcc:/m);
  expect(said).toContain('Your link');
  expect(await readFile(join(dataDir, 'outbox'), 'utf8').catch(() => null)).toBeNull();
});
