import type { Page } from 'playwright-core';

/** What is wrong with a page whatever it is about, each as a sentence; empty when nothing is. */
export async function faultsOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const main = document.querySelector('main')?.innerText ?? '';
    const wide = document.scrollingElement?.scrollWidth ?? 0;
    const broken =
      /could not be loaded|something went wrong|\bundefined\b|\bNaN\b|\[object|\{\w+\}|\b[a-z]+\.[a-z]+-[a-z-]+\b/i;
    return [
      document.querySelectorAll('h1').length === 1 ? [] : ['it has not exactly one main heading'],
      document.title.length > 10 ? [] : [`its title is “${document.title}”`],
      broken.exec(main)?.map((words) => `it says “${words}”`) ?? [],
      wide > innerWidth ? [`it is ${wide} pixels wide on a screen of ${innerWidth}`] : [],
    ].flat();
  });
}

/** What cannot be reached by the Tab key, or does not show that it was; empty when everything can. */
export async function unreachable(page: Page): Promise<readonly string[]> {
  await page.evaluate(() => {
    document.querySelector<HTMLElement>(':focus')?.blur();
    window.scrollTo(0, 0);
    const shown = (element: HTMLElement): boolean =>
      element.checkVisibility({ visibilityProperty: true }) && element.closest('[inert]') === null;
    const CONTROLS =
      'a[href], button:enabled, input:enabled, select:enabled, textarea:enabled, summary, [tabindex="0"]';
    const once = new Set<string>();
    for (const control of document.querySelectorAll<HTMLElement>(CONTROLS)) {
      if (!shown(control) || control.tabIndex < 0) continue;
      // The arrow keys go on within a group of radios.
      if (control instanceof HTMLInputElement && control.type === 'radio') {
        if (once.has(control.name)) continue;
        once.add(control.name);
      }
      control.dataset['e2e'] = 'waits';
    }
  });
  const count = await page.locator('[data-e2e]').count();
  for (let press = 0; press < count + 20; press += 1) {
    await page.keyboard.press('Tab');
    const left = await page.evaluate(() => {
      const focused = document.activeElement;
      if (!(focused instanceof HTMLElement)) return true;
      const { outlineStyle, boxShadow, backgroundColor } = getComputedStyle(focused);
      const marked = outlineStyle !== 'none' || boxShadow !== 'none' || backgroundColor === 'rgb(255, 221, 0)';
      const drawn = focused instanceof HTMLInputElement && ['radio', 'checkbox', 'file'].includes(focused.type);
      const group = focused instanceof HTMLInputElement && focused.type === 'radio' ? `[name="${focused.name}"]` : null;
      const reached = group ? document.querySelectorAll<HTMLElement>(group) : [focused];
      // A date has several places for the focus, of which the last draws its mark within.
      for (const element of reached)
        if (element.dataset['e2e'] === 'waits') element.dataset['e2e'] = marked || drawn ? 'reached' : 'unmarked';
      return document.querySelector('[data-e2e=waits]') !== null;
    });
    if (!left) break;
  }
  return page
    .locator('[data-e2e]:not([data-e2e=reached])')
    .evaluateAll((elements) =>
      elements.map((element) => `${(element as HTMLElement).dataset['e2e'] ?? ''}: ${element.outerHTML.slice(0, 160)}`),
    );
}
