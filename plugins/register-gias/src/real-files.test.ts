import { createReadStream, existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { giasImporter } from './index.ts';
import { collect } from './testing/register-file.ts';

/** Files of 2017, kept beside the project and not in it. */
const FOLDER = fileURLToPath(new URL('../../../../shared/data/', import.meta.url));

describe.skipIf(!existsSync(FOLDER))('register files of 2017, when they are beside the project', () => {
  it.each([
    { file: 'gias-north-east-2017.csv', institutions: 301, skipped: 0, apostrophes: 30 },
    { file: 'gias-england-subset-2017.csv', institutions: 6022, skipped: 1, apostrophes: 500 },
  ])('$file: every row is handled', async ({ file, institutions, skipped, apostrophes }) => {
    const lines = await collect(giasImporter().read(createReadStream(`${FOLDER}${file}`)));
    const imported = lines.flatMap((line) => (line.kind === 'institution' ? [line.institution] : []));
    expect(lines.filter(({ kind }) => kind === 'rejected')).toEqual([]);
    expect(lines.filter(({ kind }) => kind === 'skipped')).toHaveLength(skipped);
    expect(imported).toHaveLength(institutions);
    expect(new Set(imported.map(({ urn }) => urn)).size).toBe(institutions);
    expect(imported.filter(({ name }) => name.includes("'")).length).toBeGreaterThanOrEqual(apostrophes);
  });
});
