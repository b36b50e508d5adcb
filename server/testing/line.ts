import { connect as connectTo, createServer, type AddressInfo, type Server, type Socket } from 'node:net';

/** The line to the database, which can be cut and mended, and fall silent. */
export class Line {
  #server: Server | null = null;
  readonly #sockets = new Set<Socket>();
  readonly #to: URL;
  #port = 0;
  #silent = false;

  constructor(to: string) {
    this.#to = new URL(to);
  }

  /** The database's address by way of the line. */
  get url(): string {
    const url = new URL(this.#to);
    url.host = `127.0.0.1:${this.#port}`;
    return url.href;
  }

  mend(): Promise<void> {
    this.#server = createServer((socket) => {
      const onward = connectTo(Number(this.#to.port || 5432), this.#to.hostname);
      for (const end of [socket, onward]) {
        this.#sockets.add(end);
        end.on('error', () => undefined).on('close', () => (socket.destroy(), onward.destroy()));
      }
      socket.on('data', (part) => onward.write(part));
      onward.on('data', (part) => this.#silent || socket.write(part));
    });
    return new Promise((resolve) => {
      this.#server?.listen(this.#port, '127.0.0.1', () => {
        this.#port = (this.#server?.address() as AddressInfo).port;
        resolve();
      });
    });
  }

  async cut(): Promise<void> {
    const closed = new Promise((resolve) => this.#server?.close(resolve));
    for (const socket of this.#sockets) socket.destroy();
    this.#sockets.clear();
    await closed;
  }

  /** Takes what is sent and answers nothing, as a machine that stands still does. */
  fallSilent(): void {
    this.#silent = true;
  }

  speak(): void {
    this.#silent = false;
  }
}
