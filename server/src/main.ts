import { fileURLToPath } from 'node:url';
import { startServer } from './start-server.ts';
import { StartupProblem } from './platform/startup-problem.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

try {
  const running = await startServer({ root, variables: process.env, say: (line) => console.log(line) });
  let stopping = false;
  const stop = (): void => {
    // A second signal means now.
    if (stopping) process.exit(1);
    stopping = true;
    running.stop().then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(error);
        process.exit(1);
      },
    );
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
} catch (error) {
  console.error(error instanceof StartupProblem ? error.message : error);
  process.exit(1);
}
