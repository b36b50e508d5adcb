import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { generatePath, type RouteObject } from 'react-router';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { routes } from '../src/routes/router.tsx';
import { axeFindings, openBrowser, signInAs } from './browser.ts';
import { VISITS, type Found, type Looker, type Visit } from './every-page.ts';
import { faultsOf, unreachable } from './page-checks.ts';
import { startServer, type RunningServer } from './running-server.ts';

/** A folder for pictures of every page, for people to look at; none are taken without it. */
const PICTURES = process.env['WAYMARK_SCREENSHOTS'];
const WIDTHS = [1280, 390] as const;

let server: RunningServer;
let browser: BrowserContext;
let page: Page;
let looking: Looker | undefined;
const complaints: string[] = [];

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), openBrowser()]);
  page = await browser.newPage();
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', ({ message }) => complaints.push(message));
  if (PICTURES) await mkdir(PICTURES, { recursive: true });
});

afterAll(async () => {
  await browser.close();
  await server.stop();
});

async function lookAs(looker: Looker): Promise<void> {
  if (looker === looking) return;
  await browser.clearCookies();
  await (looker ? signInAs(page, server.address, looker) : page.goto(server.address));
  looking = looker;
}

async function addressOf({ route, find, params }: Visit): Promise<string> {
  if (!find || !params) return generatePath(route, { '*': 'no-such-page' });
  const found = await page.evaluate(async (query) => {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    return ((await response.json()) as { data: unknown }).data;
  }, find);
  return generatePath(route, params(found as Found));
}

it('has a visit for every route', () => {
  const below = (parent: string, all: readonly RouteObject[]): readonly string[] =>
    all.flatMap(({ path = '', index, children, Component, lazy }) => {
      const own = [parent, path].filter((part) => part !== '').join('/');
      if (children) return [...(path && (Component ?? lazy) ? [] : []), ...below(own, children)];
      return index || Component || lazy ? [`/${own}`] : [];
    });
  const visited = new Set([...VISITS.map(({ route }) => route), '/adapt/:profileId']);
  expect(below('', routes).filter((route) => !visited.has(route))).toEqual([]);
});

/** An editor takes a moment to lay itself out after the screen was turned. */
async function faultsOnceSettled(of: Page): Promise<readonly string[]> {
  await expect
    .poll(() => faultsOf(of), { timeout: 4_000 })
    .toEqual([])
    .catch(() => undefined);
  return faultsOf(of);
}

it.each(VISITS.map((visit, index) => ({ ...visit, number: index + 1 })))(
  '$number: $route as $as',
  async ({ number, ...visit }) => {
    await lookAs(visit.as);
    complaints.length = 0;
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(new URL(await addressOf(visit), server.address).href);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await visit.act?.(page);
    await page.locator('main', { hasText: visit.shows }).waitFor();
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      if (PICTURES) await page.screenshot({ path: join(PICTURES, `${number}-${width}.png`), fullPage: true });
      expect.soft(await faultsOnceSettled(page), `at ${width}`).toEqual([]);
      expect.soft(await axeFindings(page), `at ${width}`).toEqual([]);
    }
    expect.soft(await unreachable(page)).toEqual([]);
    expect.soft(complaints).toEqual([]);
  },
);
