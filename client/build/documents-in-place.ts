import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';

/** A parsed operation or fragment, with the fragments that it needs behind it. */
interface Document {
  readonly kind: 'Document';
  readonly definitions: readonly [{ readonly name: { readonly value: string } }];
}

const CALL = /\bgraphql\(`\s*(?:query|mutation|subscription|fragment)\s+(\w+)[^`]*`\)/g;
const IMPORT = /^import \{ graphql \} from '[^']+';$/m;

/**
 * Puts each parsed operation where it is written. As generated, all stand in one file, and the first page would be sent those
 * of every other page.
 */
export function documentsInPlace(generated: string): Plugin {
  let documents: ReadonlyMap<string, Document>;
  return {
    name: 'documents-in-place',
    apply: 'build',
    enforce: 'pre',
    async buildStart() {
      documents = byName((await import(pathToFileURL(join(generated, 'graphql.ts')).href)) as object);
    },
    transform: {
      filter: { id: { include: /\.tsx?$/, exclude: /node_modules|src[\\/]graphql[\\/]/ }, code: 'graphql(`' },
      handler: (code) => ({ code: inPlace(code, documents), map: null }),
    },
  };
}

/** The code with each call replaced by what it stands for. @throws Error when an operation was not generated */
export function inPlace(code: string, documents: ReadonlyMap<string, Document>): string {
  return code.replace(IMPORT, '').replaceAll(CALL, (_call, name: string) => {
    const document = documents.get(name);
    if (!document) throw new Error(`There is no generated document "${name}": run npm run codegen -w client.`);
    return `(${JSON.stringify(document)})`;
  });
}

function byName(module: object): ReadonlyMap<string, Document> {
  const isDocument = (value: unknown): value is Document =>
    typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'Document';
  return new Map(
    Object.values(module)
      .filter(isDocument)
      .map((document) => [document.definitions[0].name.value, document]),
  );
}
