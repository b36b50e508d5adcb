// First of all: libraries ask what they run in when they are loaded, and decorators need the metadata.
import './platform/in-production.ts';
import 'reflect-metadata';
import { fileURLToPath } from 'node:url';
import { startServer } from './start-server.ts';
import { StartupProblem } from './platform/startup-problem.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Ctrl-C, a request to stop, and a closed terminal. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Signals closer together than this are one request to stop. */
const ONE_REQUEST_MS = 1_000;

/** Everything that is finished on the way has a limit of its own; this is for what we did not think of. */
const LONGEST_STOP_MS = 14_000;

/** What a signal does. Until there is something to stop in order, it ends us, and the database with us. */
let obey = (_signal: NodeJS.Signals): void => process.exit(130);

// One listener from beginning to end: a signal that came while one gives way to another would be lost.
for (const signal of SIGNALS) process.on(signal, () => obey(signal));
try {
  const running = await startServer({ root, variables: process.env, say: (line) => console.log(line) });
  const { demo, drainMs } = running.services.settings;
  let stoppingSince: number | null = null;
  obey = (signal) => {
    if (stoppingSince !== null) {
      // A second request means now; but one request may arrive twice, from the terminal and from who started us.
      if (Date.now() - stoppingSince > ONE_REQUEST_MS) process.exit(1);
      return;
    }
    stoppingSince = Date.now();
    // Who sits at a terminal has no balancer that must hear of it first.
    const graceMs = signal === 'SIGINT' ? 0 : drainMs;
    setTimeout(() => giveUp('Waymark did not stop in time, and was ended.'), graceMs + LONGEST_STOP_MS);
    running.stop(graceMs).then(() => process.exit(0), giveUp);
  };
  console.log(welcome(running.address, demo));
} catch (error) {
  giveUp(error instanceof StartupProblem ? error.message : error);
}

function giveUp(reason: unknown): never {
  console.error(reason);
  process.exit(1);
}

function welcome(address: string, demo: boolean): string {
  const personas = `Sign in as anybody there with one click: a region administrator, a careers leader, a partner and others, all invented.`;
  return [
    ``,
    `Waymark is ready.  Open ${address}`,
    ...(demo ? [personas] : []),
    `GraphQL is at ${address}/graphql. Stop with Ctrl-C.`,
    ``,
  ].join('\n');
}
