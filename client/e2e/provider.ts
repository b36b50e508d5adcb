import { spawn } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserContext, Page } from 'playwright-core';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** A real OpenID provider on this machine. */
export interface RunningProvider {
  /** What tells a server of it. */
  readonly settings: Readonly<Record<string, string>>;
  stop(): void;
}

/** Starts a provider that vouches for these accounts, by the name that is entered there. */
export function startProvider(
  redirectUri: string,
  accounts: Readonly<Record<string, Readonly<Record<string, unknown>>>>,
): Promise<RunningProvider> {
  const program = join(root, 'server', 'testing', 'run-oidc-provider.ts');
  const child = spawn(process.execPath, [program, redirectUri, JSON.stringify(accounts)], { cwd: root });
  return new Promise((resolve, reject) => {
    let output = '';
    const read = (text: Buffer): void => {
      output += text.toString();
      const ready = /^ready (.*)$/m.exec(output)?.[1];
      if (ready === undefined) return;
      const { issuer, clientId, clientSecret } = JSON.parse(ready) as Record<string, string>;
      resolve({
        settings: {
          WAYMARK_OIDC_ISSUER: issuer ?? '',
          WAYMARK_OIDC_CLIENT_ID: clientId ?? '',
          WAYMARK_OIDC_CLIENT_SECRET: clientSecret ?? '',
          WAYMARK_OIDC_NAME: 'Lantern Sign-in',
          WAYMARK_OIDC_SCOPES: 'openid email profile organisation',
        },
        stop: () => void child.kill(),
      });
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('exit', () => {
      reject(new Error(`the provider ended before it was ready: ${output}`));
    });
  });
}

/** From the start page to the provider, and back as one of its accounts. @param account null to cancel there */
export async function goThere(page: Page, account: string | null): Promise<void> {
  await page.getByRole('button', { name: 'Continue with Lantern Sign-in', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'Sign in elsewhere' }).waitFor();
  if (account === null) return page.getByRole('button', { name: 'Cancel', exact: true }).click();
  await page.getByLabel('Account').fill(account);
  await page.getByRole('button', { name: 'Go on', exact: true }).click();
}

/** Ends the session at the provider: it would vouch for the same account again without a question. */
export const forgetThere = (browser: BrowserContext): Promise<void> => browser.clearCookies({ domain: '127.0.0.1' });

/** A port that is free now: who is sent back must be told the address beforehand. */
export function freePort(): Promise<number> {
  const server = createServer();
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => {
        resolve(port);
      });
    });
  });
}
