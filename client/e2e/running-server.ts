import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rename, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inject } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** A server of the journey's own, with a new invented region. */
export interface RunningServer {
  readonly address: string;
  /** Ends it as a power cut would: nothing is finished, nothing is said. */
  kill(): Promise<void>;
  /** Starts it again on the same data. */
  restart(): Promise<void>;
  /** Stops it in order and removes its data. */
  stop(): Promise<void>;
}

/** Starts the built server on a free port in a data folder of its own. @param settings environment variables beyond those */
export async function startServer(settings: Readonly<Record<string, string>> = {}): Promise<RunningServer> {
  const dataDir = await inventRegion();
  // Known before the start: passkeys are for the public address, and that is by default the port that was asked for.
  const port = settings['PORT'] ?? (await freePort());
  let { child, address } = await launch(dataDir, port, settings);
  return {
    get address() {
      return address;
    },
    kill: () => ended(child, 'SIGKILL'),
    async restart() {
      ({ child, address } = await launch(dataDir, port, settings));
    },
    async stop() {
      await ended(child, 'SIGTERM');
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** A data folder with a region that was just invented: inventing it takes a while, and a copy is as new. */
async function inventRegion(): Promise<string> {
  const invented = join(inject('inventedRegion'), 'data');
  if (!existsSync(invented)) {
    const unfinished = `${invented}-unfinished`;
    const { child } = await launch(unfinished, await freePort(), {});
    await ended(child, 'SIGTERM');
    await rename(unfinished, invented);
  }
  const folder = await mkdtemp(join(tmpdir(), 'waymark-journey-'));
  // With owners and modes: the database runs as somebody else when this runs as root.
  execFileSync('cp', ['-a', `${invented}/.`, folder]);
  return folder;
}

function freePort(): Promise<string> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(String(port)));
    });
  });
}

function launch(
  dataDir: string,
  port: string,
  settings: Readonly<Record<string, string>>,
): Promise<{ readonly child: ChildProcess; readonly address: string }> {
  const child = spawn(process.execPath, [join(root, 'server', 'dist', 'main.js')], {
    cwd: root,
    env: { ...process.env, ...settings, PORT: port, WAYMARK_DATA_DIR: dataDir, NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return new Promise((resolve, reject) => {
    let output = '';
    const read = (text: Buffer): void => {
      output += text.toString();
      const address = /Open (http:\/\/\S+)/.exec(output)?.[1];
      if (address !== undefined) resolve({ child, address });
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('exit', () => {
      reject(new Error(`the server ended before it was ready: ${output}`));
    });
  });
}

function ended(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('exit', () => {
      resolve();
    });
    child.kill(signal);
  });
}
