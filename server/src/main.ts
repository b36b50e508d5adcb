// First of all: the decorators of every type that is loaded below need it.
import 'reflect-metadata';
import { fileURLToPath } from 'node:url';
import { startServer } from './start-server.ts';
import { StartupProblem } from './platform/startup-problem.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Ctrl-C, a request to stop, and a closed terminal. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Signals closer together than this are one request to stop. */
const ONE_REQUEST_MS = 1_000;

/** Until there is something to stop in order; the database ends with us. */
const leave = (): never => process.exit(130);

for (const signal of SIGNALS) process.on(signal, leave);
try {
  const running = await startServer({ root, variables: process.env, say: (line) => console.log(line) });
  console.log(welcome(running.address, running.services.settings.demo));
  let stoppingSince: number | null = null;
  const stop = (): void => {
    if (stoppingSince !== null) {
      // A second request means now; but one request may arrive twice, from the terminal and from who started us.
      if (Date.now() - stoppingSince > ONE_REQUEST_MS) process.exit(1);
      return;
    }
    stoppingSince = Date.now();
    running.stop().then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(error);
        process.exit(1);
      },
    );
  };
  for (const signal of SIGNALS) process.off(signal, leave).on(signal, stop);
} catch (error) {
  console.error(error instanceof StartupProblem ? error.message : error);
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
