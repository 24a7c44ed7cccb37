import { defineConfig } from 'vitest/config';

const builtSite = 'tests/support/built-site.ts';

// A test that takes a second on an idle machine takes ten on a busy one. No test asserts a time: where speed matters its
// input is so large that what is quadratic would not end within this.
const patient = { testTimeout: 60_000, hookTimeout: 120_000 };

/** Three layers: `unit` needs nothing, `site` reads dist/, `browser` serves dist/ to a real Chromium. */
export default defineConfig({
  test: {
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
          ...patient,
        },
      },
    ],
  },
});
