import { readFileSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

/** Everything that the server answers itself. */
const SERVER = ['/graphql', '/schema.graphql', '/auth', '/uploads', '/files'];

const OPERATION_NAME = /"kind":"OperationDefinition","operation":"\w+","name":{"kind":"Name","value":"(\w+)"/g;

/** Lists the names of our operations, by which the server tells them apart in its figures. */
function listOperations(): Plugin {
  return {
    name: 'list-operations',
    generateBundle() {
      const documents = readFileSync('src/graphql/graphql.ts', 'utf8');
      const names = [...documents.matchAll(OPERATION_NAME)].map(([, name]) => name);
      if (names.length === 0) this.error('no operation was found in src/graphql/graphql.ts');
      this.emitFile({ type: 'asset', fileName: 'operations.json', source: JSON.stringify([...new Set(names)]) });
    },
  };
}

export default defineConfig({
  plugins: [react(), listOperations()],
  css: { preprocessorOptions: { scss: { loadPaths: ['../node_modules'], quietDeps: true } } },
  build: {
    outDir: 'dist',
    // The content policy allows no data: scripts or fonts.
    assetsInlineLimit: 0,
    // The explorer's editor is large, and loaded on its own page alone.
    chunkSizeWarningLimit: 4_000,
    rolldownOptions: { checks: { moduleLevelDirective: false } },
  },
  server: { proxy: Object.fromEntries(SERVER.map((path) => [path, { target: 'http://localhost:4000', ws: true }])) },
});
