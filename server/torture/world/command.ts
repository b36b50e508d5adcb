import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { inherited } from '../../testing/built-server.ts';

const MAIN = fileURLToPath(new URL('../../cli/main.ts', import.meta.url));

/** How a command came to its end. */
export interface CommandEnded {
  /** Null when it was killed. */
  readonly code: number | null;
  /** All that it printed. */
  readonly said: string;
  readonly milliseconds: number;
}

/** `npx waymark …` as a process of its own, which may be killed. */
export class Command {
  readonly #child: ChildProcess;
  readonly #ended: Promise<CommandEnded>;
  #said = '';

  /** @param environment settings by their variables */
  constructor(args: readonly string[], environment: Readonly<Record<string, string>>) {
    const begun = performance.now();
    const child = spawn(process.execPath, [MAIN, ...args], {
      env: { ...inherited(), ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (piece: Buffer) => (this.#said += piece.toString()));
    this.#child = child;
    this.#ended = once(child, 'close').then(() => ({
      code: child.exitCode,
      said: this.#said,
      milliseconds: performance.now() - begun,
    }));
  }

  get isOver(): boolean {
    return this.#child.exitCode !== null || this.#child.signalCode !== null;
  }

  /** Waits for its end. */
  ended(): Promise<CommandEnded> {
    return this.#ended;
  }

  /** Ends it as a power cut would. */
  kill(): Promise<CommandEnded> {
    this.#child.kill('SIGKILL');
    return this.#ended;
  }
}
