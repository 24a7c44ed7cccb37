import { defineConfig } from 'vitest/config';

/** What mutation testing runs for every mutant: the engine's own tests, but not the reader's, which take most of the time. */
export default defineConfig({
  test: {
    include: ['tests/unit/checker/**/*.test.ts'],
    exclude: ['tests/unit/checker/read/**'],
    // A worker for each file would cost more than the tests.
    isolate: false,
  },
});
