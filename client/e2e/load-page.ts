import type { BrowserContext, CDPSession, Page } from 'playwright-core';

/** What Lighthouse calls slow 4G, and a phone a quarter as quick as this machine. Bytes a second. */
const SLOW_4G = {
  offline: false,
  latency: 150,
  downloadThroughput: (1_600 * 1_000) / 8,
  uploadThroughput: (750 * 1_000) / 8,
};
const CPU_SLOWDOWN = 4;

/** One thing that a page loaded. */
export interface Resource {
  readonly url: string;
  readonly kind: string;
  readonly status: number;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  /** Over the wire, with headers. */
  readonly bytes: number;
  /** From the beginning of the navigation, in milliseconds. */
  readonly from: number;
  readonly to: number;
}

export interface Load {
  readonly page: Page;
  readonly resources: readonly Resource[];
  /** When the heading and what to do next were there and the page answered, in milliseconds from the beginning. */
  readonly usableMs: number;
}

/**
 * Opens an address in a browser that has loaded nothing yet, as a cheap phone on a slow network does.
 *
 * @param ready selectors that all have to be there before somebody can begin
 */
export async function loadSlowly(browser: BrowserContext, url: string, ready: readonly string[]): Promise<Load> {
  const page = await browser.newPage();
  page.setDefaultTimeout(60_000);
  await page.setViewportSize({ width: 390, height: 844 });
  const session = await browser.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', SLOW_4G);
  await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
  const resources = record(session);
  await page.addInitScript(noteWhenUsable, ready);
  await page.goto(url, { waitUntil: 'commit' });
  const usable = await page.waitForFunction(() => (window as { usableMs?: number }).usableMs, null, { polling: 100 });
  await untilQuiet(page, resources);
  return {
    page,
    resources: [...resources.values()].filter(({ to }) => to > 0),
    usableMs: Number(await usable.jsonValue()),
  };
}

/** Waits until nothing is under way, and nothing came for a second: while a slow phone works, the network is idle too early. */
async function untilQuiet(page: Page, resources: ReadonlyMap<string, Resource>): Promise<void> {
  let before = -1;
  while (before !== resources.size || [...resources.values()].some(({ to }) => to === 0)) {
    before = resources.size;
    await page.waitForTimeout(1_000);
  }
}

/** Runs in the page: notes the moment at which everything is there and the page has time to answer. */
function noteWhenUsable(ready: readonly string[]): void {
  const look = () => {
    if (!ready.every((selector) => document.querySelector(selector))) return;
    watch.disconnect();
    requestAnimationFrame(() => setTimeout(() => Object.assign(window, { usableMs: Math.round(performance.now()) })));
  };
  const watch = new MutationObserver(look);
  watch.observe(document, { childList: true, subtree: true });
}

function record(session: CDPSession): Map<string, Resource> {
  const resources = new Map<string, Resource>();
  let began: number | undefined;
  const change = (id: string, values: Partial<Resource>) => {
    const before = resources.get(id);
    if (before) resources.set(id, { ...before, ...values });
  };
  const since = (seconds: number) => Math.round((seconds - (began ?? seconds)) * 1_000);
  session.on('Network.requestWillBeSent', ({ requestId, request, type, timestamp }) => {
    began ??= timestamp;
    const from = since(timestamp);
    resources.set(requestId, { url: request.url, kind: type ?? '', status: 0, headers: {}, bytes: 0, from, to: 0 });
  });
  session.on('Network.responseReceived', ({ requestId, response: { status, headers } }) => {
    const lowered = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]);
    change(requestId, { status, headers: Object.fromEntries(lowered) as Record<string, string> });
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength, timestamp }) => {
    change(requestId, { bytes: encodedDataLength, to: since(timestamp) });
  });
  session.on('Network.loadingFailed', ({ requestId, timestamp }) => change(requestId, { to: since(timestamp) }));
  return resources;
}
