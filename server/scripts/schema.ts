import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { schemaText } from '../src/print-schema.ts';

// `schema` writes server/schema.graphql; `schema:check` fails when it is not what the code says.
const file = fileURLToPath(new URL('../schema.graphql', import.meta.url));
const text = await schemaText();

if (!process.argv.includes('--check')) await writeFile(file, text);
else if ((await readFile(file, 'utf8')) !== text) {
  console.error(
    'server/schema.graphql is not what the code says: run npm run -w server schema, and review the difference.',
  );
  process.exit(1);
}
