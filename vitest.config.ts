import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Node's own type stripping would need no bundler, but one runner for everything is worth more.
    projects: [
      {
        // Pure code: no database, no browser, no clock.
        test: {
          name: 'pure',
          include: [
            'plugins/*/src/**/*.test.ts',
            'benchmarks/*/src/**/*.test.ts',
            'plugins/kit/{template,examples/*}/src/**/*.test.ts',
          ],
          typecheck: { enabled: false },
        },
      },
      {
        test: {
          name: 'gates',
          include: ['.ci/**/*.test.ts', 'server/bin/**/*.test.ts', 'server/bench/**/*.test.ts'],
          testTimeout: 60_000,
        },
      },
      './server/vitest.config.ts',
      './client/vitest.config.ts',
      {
        // Journeys start the built server and drive a browser. They come last and one by one: two cores are not many.
        test: {
          name: 'journeys',
          include: ['client/e2e/**/*.test.ts'],
          globalSetup: ['client/e2e/invented-region.ts'],
          fileParallelism: false,
          expect: { poll: { timeout: 30_000 } },
          testTimeout: 120_000,
          hookTimeout: 120_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        // The harness kills built servers, and is alone on the machine while it does.
        test: {
          name: 'torture',
          include: ['server/torture/**/*.test.ts'],
          fileParallelism: false,
          maxConcurrency: 2,
          testTimeout: 300_000,
          hookTimeout: 300_000,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
