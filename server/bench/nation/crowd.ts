import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Load, Pace } from './load.ts';

/** Those who ask, in a process of their own. */
export interface Crowd {
  /** Asks, and says how fast the answers came. One load at a time. @throws Error when some were none */
  ask(load: Load): Promise<Pace>;
  stop(): void;
}

/** Share of answers that may be none. */
const MOST_FAILURES = 0.01;

type Said = { readonly pace: Pace } | { readonly error: string };

export function startCrowd(): Crowd {
  const child = fork(fileURLToPath(new URL('./load.ts', import.meta.url)), { execArgv: [] });
  let hear: (said: Said) => void = () => undefined;
  child.on('message', (said: Said) => hear(said));
  child.on('exit', () => hear({ error: 'those who ask have ended' }));
  return {
    async ask(load) {
      const said = await new Promise<Said>((resolve) => {
        hear = resolve;
        child.send(load);
      });
      if ('error' in said) throw new Error(`${load.operationName} could not be measured: ${said.error}.`);
      if (said.pace.failures > MOST_FAILURES * said.pace.answers)
        throw new Error(`${load.operationName} failed ${said.pace.failures} times at ${load.url}.`);
      return said.pace;
    },
    stop: () => void child.kill(),
  };
}
