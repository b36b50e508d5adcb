import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { NotRun, type TortureTest } from '../torture-test.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

const FILES = ['client/e2e/two-browsers.test.ts', 'client/e2e/two-at-one-question.test.ts'];

/** R7: the journeys of two people at one question, in a real browser. */
export const twoBrowsers: TortureTest = {
  name: 'R7',
  title: 'two browsers, one question',
  async run({ findings }) {
    const program = fileURLToPath(new URL('../../bin/find-browser.mjs', import.meta.url));
    const { findBrowser } = (await import(program)) as {
      findBrowser(variables: NodeJS.ProcessEnv): string | null;
    };
    const browser = findBrowser(process.env);
    if (browser === null) throw new NotRun('there is no Chromium');
    const child = spawn(
      process.execPath,
      [join(root, 'node_modules', 'vitest', 'vitest.mjs'), 'run', '--project', 'journeys', ...FILES],
      { cwd: root, env: { ...process.env, WAYMARK_CHROMIUM: browser }, stdio: ['ignore', 'pipe', 'pipe'] },
    );
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (said += text.toString()));
    const [code] = (await once(child, 'exit')) as [number | null];
    findings.figure('journeys', /Tests\s+(.*)/.exec(said)?.[1]?.replaceAll(/\u001B\[\d*m/g, '') ?? 'none');
    findings.expect(code === 0, said.slice(-1_500));
    return `${FILES.join(', ')}: both type, the second keeps their own or takes the other's, and each sees what the other saved. Saving while offline waits for a client that keeps what it could not send`;
  },
};
