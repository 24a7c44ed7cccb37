import { defineConfig } from 'vitest/config';

const builtSite = 'tests/support/built-site.ts';

/** Three layers: `unit` needs nothing, `site` reads dist/, `browser` serves dist/ to a real Chromium. */
export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['tests/unit/**/*.test.ts'] } },
      { test: { name: 'site', include: ['tests/site/**/*.test.ts'], globalSetup: builtSite } },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: builtSite,
          fileParallelism: false,
          // A page that takes a second on an idle machine takes ten on a busy one; a time limit is no test of speed.
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
