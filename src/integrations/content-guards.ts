/**
 * Stops `astro build` on bad content, before anything is built, with all problems at once. Astro alone would stop
 * at the first one, knows nothing of references between files, and only logs a data file that it cannot parse.
 */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readContent } from '../content-files.ts';
import { guardContent } from '../guards/content.ts';
import { printProblems } from '../guards/problem.ts';

export function contentGuards(): AstroIntegration {
  return {
    name: 'content-guards',
    hooks: {
      'astro:config:setup': ({ command, config, logger }) => {
        if (command === 'preview') return;
        const problems = guardContent(readContent(fileURLToPath(config.root)));
        if (problems.length === 0) return;
        const report = `${problems.length} problem(s) in the content\n${printProblems(problems)}`;
        // While writing, a half-finished file must not take the other pages away.
        if (command === 'dev') logger.warn(report);
        else throw new Error(report);
      },
    },
  };
}
