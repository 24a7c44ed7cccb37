import { defineConfig } from 'vitest/config';

const builtSite = 'tests/support/built-site.ts';

// A test that takes a second on an idle machine takes ten on a busy one. No test asserts a time: where speed matters its
// input is so large that what is quadratic would not end within this.
const patient = { testTimeout: 60_000, hookTimeout: 120_000 };

/** Three layers: `unit` needs nothing, `site` reads dist/, `browser` serves dist/ to a real Chromium. */
export default defineConfig({
  test: {
    // `npm run coverage`: the engine and the search, by their unit tests alone.
    coverage: {
      provider: 'v8',
      include: ['src/checker/**/*.ts', 'src/search/**/*.ts'],
      // The page's own part and the build's hook: tests/browser/ and tests/site/ run them, in processes that are not counted.
      exclude: [
        '**/*.d.ts',
        'src/search/{address,dom,door,filters,integration,load,page,results,status,typing}.ts',
      ],
      reporter: ['text', 'json-summary'],
      reportsDirectory: 'node_modules/.cache/coverage',
      reportOnFailure: true,
      thresholds: { lines: 95, branches: 95 },
    },
    projects: [
      { test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], ...patient } },
      { test: { name: 'site', include: ['tests/site/**/*.test.ts'], globalSetup: builtSite, ...patient } },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: builtSite,
          fileParallelism: false,
          // A real browser on a busy machine: one more try, and `npm test` names every test that needed it.
          retry: 1,
          // Vitest's own second is too short for it.
          expect: { poll: { timeout: 20_000 } },
          ...patient,
        },
      },
    ],
  },
});
