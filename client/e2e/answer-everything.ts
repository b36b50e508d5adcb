import type { Locator, Page } from 'playwright-core';

const today = (): string => new Date().toISOString().slice(0, 10);

/** Answers every question of an assessment, page by page, as a school would that does everything. */
export async function answerEverything(page: Page, onPage: (place: number) => Promise<void>): Promise<void> {
  for (let place = 1; ; place += 1) {
    await page.getByText(`Benchmark ${place} of `).first().waitFor();
    await fill(page.locator('main'));
    await page
      .getByRole('status')
      .filter({ hasText: /^Saved/ })
      .first()
      .waitFor();
    await onPage(place);
    const next = page.getByRole('navigation', { name: /pagination|pages/i }).getByRole('link', { name: /next/i });
    if ((await next.count()) === 0) return;
    await next.click();
  }
}

/** Fills in every control that is empty, with something that its kind can take. */
export async function fill(scope: Locator): Promise<void> {
  for (const id of await radiosToChoose(scope)) await scope.locator(`[id="${id}"]`).check();
  for (const group of await scope.locator('.govuk-checkboxes').all()) {
    const box = group.getByRole('checkbox').first();
    if ((await group.locator('input:checked').count()) === 0) await box.check();
  }
  for (const list of await scope.getByRole('combobox').all()) await list.selectOption({ index: 1 });
  for (const field of await scope.locator('input:not([type=radio],[type=checkbox],[type=file]), textarea').all()) {
    if ((await field.inputValue()) === '') await field.fill(await sampleFor(field));
  }
}

/** Ids of the radio to choose in each group of which none is chosen: "Yes", or else the last. */
async function radiosToChoose(scope: Locator): Promise<readonly string[]> {
  return scope.locator('input[type=radio]').evaluateAll((all) => {
    const groups = Map.groupBy(all as HTMLInputElement[], ({ name }) => name);
    return [...groups.values()]
      .filter((radios) => !radios.some(({ checked }) => checked))
      .map((radios) => (radios.find(({ labels }) => labels?.[0]?.textContent === 'Yes') ?? radios.at(-1))?.id ?? '');
  });
}

async function sampleFor(field: Locator): Promise<string> {
  const [type, mode] = [await field.getAttribute('type'), await field.getAttribute('inputmode')];
  if (type === 'date') return today();
  if (type === 'url') return 'https://school.example/careers';
  return mode === 'numeric' ? '20' : 'As agreed with the governors';
}
