import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Everything that the server answers itself. */
const SERVER = ['/graphql', '/schema.graphql', '/auth', '/uploads', '/files'];

export default defineConfig({
  plugins: [react()],
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
