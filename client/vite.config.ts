import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { compiledMessages } from './build/compiled-messages.ts';
import { compressedFiles } from './build/compressed-files.ts';
import { documentsInPlace } from './build/documents-in-place.ts';

/** Everything that the server answers itself. */
const SERVER = ['/graphql', '/schema.graphql', '/auth', '/uploads', '/files'];

/** Libraries of every page, in files of their own: they stay in the browser's cache when our code changes. */
const LIBRARIES = [
  { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler|react-router)[\\/]/ },
  { name: 'apollo', test: /node_modules[\\/](@apollo|@wry|graphql|optimism|rxjs)[\\/]/ },
];

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
  plugins: [
    react(),
    documentsInPlace(join(import.meta.dirname, 'src', 'graphql')),
    compiledMessages(),
    listOperations(),
    compressedFiles(),
  ],
  css: { preprocessorOptions: { scss: { loadPaths: ['../node_modules'], quietDeps: true } } },
  build: {
    outDir: 'dist',
    // Says for the budget which files a page needs.
    manifest: true,
    // The content policy allows no data: scripts or fonts.
    assetsInlineLimit: 0,
    // The explorer's editor is large, and loaded on its own page alone.
    chunkSizeWarningLimit: 4_000,
    rolldownOptions: {
      checks: { moduleLevelDirective: false },
      // Of a library only what the first script needs: the explorer needs more of some.
      output: { codeSplitting: { groups: LIBRARIES.map((group) => ({ ...group, tags: ['$initial'] })) } },
    },
  },
  server: { proxy: Object.fromEntries(SERVER.map((path) => [path, { target: 'http://localhost:4000', ws: true }])) },
});
