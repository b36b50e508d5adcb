import type { ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';

/** The address that a started server says. @throws Error when it ends without having said one */
export async function addressOf({ stdout }: ChildProcess): Promise<string> {
  if (!stdout) throw new Error('The server says nothing.');
  for await (const line of createInterface({ input: stdout })) {
    const address = /http:\/\/\S+?:\d+/.exec(line)?.[0];
    if (address) {
      stdout.resume();
      return address;
    }
  }
  throw new Error('The server ended before it was ready.');
}
