import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { patience } from './tests/patience.ts';

/** Two kinds of tests: with a page (jsdom) and without. Tests share a worker and its modules; those that cannot are run apart. */
export default defineConfig({
  test: {
    pool: 'threads',
    maxWorkers: 2,
    testTimeout: 120_000,
    expect: { poll: { timeout: patience } },
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          isolate: false,
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/renderer/**', 'tests/desktop/**', 'tests/e2e/**'],
          setupFiles: 'tests/seed.ts',
        },
      },
      {
        extends: true,
        // Here the module `electron` is replaced by a written stand-in, file by file.
        test: { name: 'desktop', environment: 'node', isolate: true, include: ['tests/desktop/**/*.test.ts'], globalSetup: 'tests/desktop/prepare.ts' },
      },
      {
        extends: true,
        plugins: [react()],
        test: { name: 'renderer', environment: 'jsdom', isolate: true, include: ['tests/renderer/**/*.test.{ts,tsx}'], setupFiles: ['tests/seed.ts', 'tests/renderer/prepare.ts'] },
      },
    ],
  },
});
