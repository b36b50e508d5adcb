// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { developers } from '../../messages/en/developers.ts';
import { home } from '../../messages/en/home.ts';
import { people } from '../../messages/en/people.ts';
import { region } from '../../messages/en/region.ts';
import { sets } from '../../messages/en/sets.ts';
import { settings } from '../../messages/en/settings.ts';
import { trail } from '../../messages/en/trail.ts';
import { ui } from '../../messages/en/ui.ts';

const catalogue: Readonly<Record<string, string>> = {
  ...home,
  ...people,
  ...region,
  ...sets,
  ...settings,
  ...developers,
  ...trail,
  ...ui,
};
const folders = ['../region', '../people', '../developers', '../trail'].map((folder) =>
  join(import.meta.dirname, folder),
);

it.each(folders)('every message that %s names is in the catalogue', (folder) => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /(?<!test)\.tsx?$/.test(name),
  );
  const named = files.flatMap((name) => [...readFileSync(join(folder, name), 'utf8').matchAll(/\bt\('([^']+)'/g)]);
  const ids = named.map(([, id]) => id ?? '');
  expect(ids.length).toBeGreaterThan(20);
  expect(ids.filter((id) => !(id in catalogue))).toEqual([]);
});
