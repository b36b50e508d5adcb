import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Load, Pace } from './load.ts';

/** Those who ask, in a process of their own. */
export interface Crowd {
  /** Asks, and says how fast the answers came. @throws Error when some were none */
  ask(load: Load): Promise<Pace>;
  stop(): void;
}

type Said = { readonly pace: Pace } | { readonly error: string };

export function startCrowd(): Crowd {
  const child = fork(fileURLToPath(new URL('./load.ts', import.meta.url)), { execArgv: [] });
  return {
    async ask(load) {
      const ended = once(child, 'exit').then(() => ({ error: 'those who ask ended' }));
      child.send(load);
      const said = await Promise.race([once(child, 'message').then(([message]) => message as Said), ended]);
      if ('error' in said) throw new Error(`${load.operationName} could not be measured: ${said.error}.`);
      if (said.pace.failures > 0)
        throw new Error(`${load.operationName} failed ${said.pace.failures} times at ${load.url}.`);
      return said.pace;
    },
    stop: () => void child.kill(),
  };
}
