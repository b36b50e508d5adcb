import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

/** What a line does to what goes over it. */
export interface Weather {
  /** Added to each piece of a request, in milliseconds. */
  readonly delayMs?: number;
  /** Share of the pieces of requests that wait before they go on, from 0 to 1, and for how long. */
  readonly stalls?: { readonly share: number; readonly milliseconds: number };
  /** Lets requests through, and cuts the connection instead of letting the answer back. */
  readonly dropsAnswers?: boolean;
}

/** A line between a client and a server, which can be cut, mended and made slow. */
export class Line {
  #server: Server | null = null;
  readonly #sockets = new Set<Socket>();
  #to: URL;
  #port = 0;
  #weather: Weather = {};
  #dropped = 0;
  #silent = false;

  /** @param to where it leads, such as `postgres://…` or `http://…` */
  constructor(to: string) {
    this.#to = new URL(to);
  }

  /** The address by way of the line. */
  get url(): string {
    const url = new URL(this.#to);
    url.host = `127.0.0.1:${this.#port}`;
    return url.href;
  }

  /** Answers that were kept from whoever waited for them. */
  get dropped(): number {
    return this.#dropped;
  }

  /** Holds for what is sent from now on. */
  set weather(weather: Weather) {
    this.#weather = weather;
  }

  /** Has new connections lead elsewhere. */
  leadTo(to: string): void {
    this.#to = new URL(to);
  }

  /** Opens it, or opens it again at the same place. */
  mend(): Promise<void> {
    this.#server = createServer((near) => this.#join(near));
    return new Promise((resolve) => {
      this.#server?.listen(this.#port, '127.0.0.1', () => {
        this.#port = (this.#server?.address() as AddressInfo).port;
        resolve();
      });
    });
  }

  /** Ends every connection at once, as a broken network does; new ones are made as ever. */
  reset(): void {
    for (const socket of this.#sockets) socket.resetAndDestroy();
    this.#sockets.clear();
  }

  /** Ends every connection, and takes no new one. */
  async cut(): Promise<void> {
    const closed = new Promise((resolve) => this.#server?.close(resolve));
    for (const socket of this.#sockets) socket.destroy();
    this.#sockets.clear();
    await closed;
  }

  /** Takes what is sent and lets no answer back, as a machine that stands still does. */
  fallSilent(): void {
    this.#silent = true;
  }

  speak(): void {
    this.#silent = false;
  }

  #join(near: Socket): void {
    const far = connect(Number(this.#to.port || 5432), this.#to.hostname);
    for (const end of [near, far]) {
      this.#sockets.add(end);
      end.setNoDelay(true);
      end
        .on('error', () => undefined)
        .on('close', () => {
          this.#sockets.delete(end);
          near.destroy();
          far.destroy();
        });
    }
    void this.#carry(near, far, () => this.#slow());
    void this.#carry(far, near, this.#answers);
  }

  /** Returns whether the piece is let through. */
  async #slow(): Promise<boolean> {
    const { delayMs = 0, stalls } = this.#weather;
    if (delayMs > 0) await wait(delayMs);
    if (stalls && Math.random() < stalls.share) await wait(stalls.milliseconds);
    return true;
  }

  readonly #answers = (): boolean => {
    if (!this.#weather.dropsAnswers) return true;
    this.#dropped += 1;
    return false;
  };

  async #carry(from: Socket, to: Socket, passes: () => boolean | Promise<boolean>): Promise<void> {
    try {
      for await (const piece of from) {
        if (!(await passes())) return void to.destroy();
        if (this.#silent && passes === this.#answers) continue;
        if (!to.write(piece as Buffer))
          await new Promise((resolve) => to.once('drain', resolve).once('close', resolve));
      }
    } catch {
      // The connection was cut: whoever listens at the other end hears of it.
    }
    to.end();
  }
}
