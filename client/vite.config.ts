import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Everything that the server answers itself. */
const SERVER = ['/graphql', '/schema.graphql', '/auth', '/uploads', '/files'];

export default defineConfig({
  plugins: [react()],
  css: { preprocessorOptions: { scss: { loadPaths: ['../node_modules'], quietDeps: true } } },
  build: { outDir: 'dist', assetsInlineLimit: 0, sourcemap: true },
  server: { proxy: Object.fromEntries(SERVER.map((path) => [path, 'http://localhost:4000'])) },
});
