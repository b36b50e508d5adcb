import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { serverEnvironment, serverOptions } from '../bin/server-options.mjs';

const MAIN = fileURLToPath(new URL('../dist/main.js', import.meta.url));

/** Lines of the output that are kept, to say what a server said before it ended. */
const KEPT_LINES = 200;

/** How a server came to its end. */
export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly milliseconds: number;
}

/** The built server as a process of its own, which can be killed and started again. */
export class BuiltServer {
  readonly #environment: Readonly<Record<string, string>>;
  #child: ChildProcess | null = null;
  #address = '';
  #readyMs = 0;
  #lines: string[] = [];

  /** @param environment settings by their variables; `PORT=0` takes a free port with each start */
  constructor(environment: Readonly<Record<string, string>>) {
    this.#environment = environment;
  }

  get address(): string {
    return this.#address;
  }

  get pid(): number {
    return this.#child?.pid ?? 0;
  }

  /** From the start of the process until it said that it was ready, in milliseconds. */
  get readyMs(): number {
    return this.#readyMs;
  }

  /** What it printed last. */
  get lines(): readonly string[] {
    return this.#lines;
  }

  /** Null while it runs. */
  get exitCode(): number | null {
    return this.#child?.exitCode ?? null;
  }

  /** @throws when it ends before it is ready, with what it said */
  async start(): Promise<this> {
    const begun = performance.now();
    const child = spawn(process.execPath, [...serverOptions, MAIN], {
      env: { ...serverEnvironment, ...inherited(), PORT: '0', WAYMARK_LIMIT_FACTOR: '10000', ...this.#environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#child = child;
    // However this process ends, its servers do not outlive it.
    const endTogether = (): void => void child.kill('SIGKILL');
    process.once('exit', endTogether);
    child.once('exit', () => process.off('exit', endTogether));
    this.#lines = [];
    this.#address = await new Promise((resolve, reject) => {
      for (const stream of [child.stdout, child.stderr])
        createInterface({ input: stream }).on('line', (line) => {
          this.#lines = [...this.#lines.slice(1 - KEPT_LINES), line];
          const address = /Open (http:\/\/\S+)/.exec(line)?.[1];
          if (address !== undefined) resolve(address);
        });
      child.once('exit', (code) =>
        reject(new Error(`The server ended (${code}) before it was ready: ${this.#lines.join('\n')}`)),
      );
    });
    this.#readyMs = performance.now() - begun;
    return this;
  }

  /** Ends it as a power cut would: nothing is finished, nothing is said. */
  kill(): Promise<Ended> {
    return this.#end('SIGKILL');
  }

  /** Asks it to stop in order. */
  stop(): Promise<Ended> {
    return this.#end('SIGTERM');
  }

  /** Sends a signal and waits for nothing. */
  signal(signal: NodeJS.Signals): void {
    this.#child?.kill(signal);
  }

  async #end(signal: NodeJS.Signals): Promise<Ended> {
    const begun = performance.now();
    const child = this.#child;
    if (child && child.exitCode === null && child.signalCode === null) {
      const exit = once(child, 'exit');
      child.kill(signal);
      await exit;
    }
    return {
      code: child?.exitCode ?? null,
      signal: child?.signalCode ?? null,
      milliseconds: performance.now() - begun,
    };
  }
}

/** Settings of whoever runs the harness are not those of its servers, nor is it a test that they run in. */
export const inherited = (): NodeJS.ProcessEnv =>
  Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^(WAYMARK_|DATABASE_|PORT$|NODE_OPTIONS$|NODE_ENV$|VITEST)/.test(name),
    ),
  );
