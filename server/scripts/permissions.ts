import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { permissionsPage } from '../src/permissions/page.ts';

// `permissions` writes docs/permissions.md; `permissions:check` fails when it is not what the table says.
const file = fileURLToPath(new URL('../../docs/permissions.md', import.meta.url));
const page = permissionsPage();

if (!process.argv.includes('--check')) await writeFile(file, page);
else if ((await readFile(file, 'utf8')) !== page) {
  console.error(
    'docs/permissions.md is not what the table of permissions says: run npm run docs:permissions, and review the difference.',
  );
  process.exit(1);
}
