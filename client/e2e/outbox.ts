import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** How long one look at the page waits for the message, in milliseconds: the page asks for messages once it is there. */
const LOOK_MS = 1_000;

interface Wanted {
  /** What the message has, all of it. */
  readonly words: readonly (string | RegExp)[];
  /** Which of the messages with these words, the oldest being the first. */
  readonly nth?: number;
}

/** Looks into the outbox of a demonstration until a message waits there, and gives it. */
export async function findMail(page: Page, server: string, { words, nth = 1 }: Wanted): Promise<Locator> {
  const messages = words.reduce<Locator>((found, hasText) => found.filter({ hasText }), page.getByRole('article'));
  // Messages are sent by a job, and the page does not look again by itself.
  await expect
    .poll(async () => {
      await page.goto(new URL('/outbox', server).href);
      await messages
        .nth(nth - 1)
        .waitFor({ timeout: LOOK_MS })
        .catch(() => undefined);
      return messages.count();
    })
    .toBeGreaterThanOrEqual(nth);
  // The newest is on top.
  return messages.first();
}
