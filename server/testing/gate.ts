import type { ApolloServerPlugin } from '@apollo/server';
import type { RequestContext } from '../src/platform/request-context.ts';

/** Holds operations up before they run, for as long as a test wants, without anything that has a time-out of its own. */
export class Gate {
  #opened: Promise<void> = Promise.resolve();
  #open: () => void = () => undefined;
  #waiting = 0;

  /** How many are held up. */
  get waiting(): number {
    return this.#waiting;
  }

  close(): void {
    this.#opened = new Promise((resolve) => (this.#open = resolve));
  }

  open(): void {
    this.#open();
  }

  readonly plugin: ApolloServerPlugin<RequestContext> = {
    requestDidStart: async () => {
      this.#waiting += 1;
      await this.#opened;
      this.#waiting -= 1;
    },
  };
}
