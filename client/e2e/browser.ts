import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { chromium, type BrowserContext, type Page } from 'playwright-core';

/** Flags for a machine without a screen, whose browser must ask nobody outside. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * The longest that a page may take over something, in milliseconds. It is long because these pages share two cores with the
 * server and its database, and is waited for only by what fails.
 */
const PATIENCE_MS = 30_000;

/** A browser with nothing in it. */
export async function openBrowser(): Promise<BrowserContext> {
  const browser = await chromium.launchPersistentContext(mkdtempSync(join(tmpdir(), 'waymark-browser-')), {
    executablePath: process.env['WAYMARK_CHROMIUM'] ?? '/usr/bin/chromium',
    headless: true,
    args: FLAGS,
    viewport: { width: 1280, height: 900 },
  });
  browser.setDefaultTimeout(PATIENCE_MS);
  return browser;
}

/** Signs in as an invented person by their name on the first page. */
export async function signInAs(page: Page, address: string, name: string | RegExp): Promise<void> {
  await page.goto(address);
  await page.getByRole('button', { name }).first().click();
  await page.waitForURL('**/home');
}

/** What axe finds on the page as it is, each as a sentence; empty when it finds nothing. */
export async function axeFindings(page: Page): Promise<readonly string[]> {
  // Without a frame from elsewhere, this looks at the same in a third of the time: else it opens a page to add up in.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  return violations.map(({ id, help, nodes }) => `${id}: ${help} (${nodes[0]?.target.join(' ') ?? ''})`);
}
