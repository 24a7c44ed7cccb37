import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const DIR = path.resolve(import.meta.dirname, '../../../../src/checker/read');
const files = globSync('**/*.ts', { cwd: DIR });
const sourceOf = (file: string) => readFileSync(path.join(DIR, file), 'utf8');

/** What a file names, as seen from read/; a package keeps its name. */
function targets(file: string, pattern: RegExp): string[] {
  return [...sourceOf(file).matchAll(pattern)].map(([, name = '']) =>
    name.startsWith('.') ? path.posix.join(path.posix.dirname(file), name) : `package ${name}`,
  );
}

/** Modules that a file loads at once; types cost nothing. */
const imports = (file: string) => targets(file, /^(?:import|export) (?!type )[^;]*? from '([^']+)';/gm);
const onNeed = (file: string) => targets(file, /import\('([^']+)'\)/g);

describe('what the page loads before it is needed', () => {
  it('the way of pasted text passes through no package and no reader of mail source or HTML', () => {
    const seen = new Set<string>();
    const open = ['index.ts'];
    for (let file = open.pop(); file; file = open.pop()) {
      if (seen.has(file)) continue;
      seen.add(file);
      if (files.includes(file)) open.push(...imports(file));
    }
    expect([...seen]).toContain('pasted/text.ts');
    const heavy =
      /^package |^(?:mime\/(?:eml|mime|headers|trust)|html\/(?:html|tree|walk)|pictures\/pictures)\.ts$/;
    expect([...seen].filter((file) => heavy.test(file))).toEqual([]);
  });

  it('all that is loaded on need can be loaded ahead', () => {
    const needed = files.filter((file) => file !== 'ahead.ts').flatMap(onNeed);
    expect(needed).toContain('package qr/decode.js');
    expect([...new Set(needed)].sort()).toEqual(onNeed('ahead.ts').sort());
  });
});
