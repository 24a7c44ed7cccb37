import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const DIR = new URL('../../../../src/checker/read/', import.meta.url);
const files = readdirSync(DIR);

/** Modules that a file loads at once; types cost nothing. */
function imports(file: string): string[] {
  const source = readFileSync(new URL(file, DIR), 'utf8');
  return [...source.matchAll(/^(?:import|export) (?!type )[^;]*? from '([^']+)';/gm)].map(
    (match) => match[1] as string,
  );
}

describe('what the page loads before it is needed', () => {
  it('no reader imports a package at once', () => {
    const packages = files.flatMap((file) => imports(file).filter((name) => !name.startsWith('.')));
    expect(files.length).toBeGreaterThan(20);
    expect(packages).toEqual([]);
  });

  it('the way of pasted text does not pass through the reader of mail source', () => {
    const seen = new Set<string>();
    const open = ['index.ts'];
    for (let file = open.pop(); file; file = open.pop()) {
      if (seen.has(file)) continue;
      seen.add(file);
      open.push(
        ...imports(file)
          .filter((name) => name.startsWith('./'))
          .map((name) => name.slice(2)),
      );
    }
    expect(seen).toContain('text.ts');
    expect([...seen].filter((file) => /^(?:eml|mime|headers|trust)\.ts$/.test(file))).toEqual([]);
  });

  it('all that is loaded on need can be loaded ahead', () => {
    const onNeed = (file: string) =>
      [...readFileSync(new URL(file, DIR), 'utf8').matchAll(/import\('([^']+)'\)/g)].map((match) => match[1]);
    const needed = files.filter((file) => file !== 'ahead.ts').flatMap(onNeed);
    expect(needed).toContain('qr/decode.js');
    expect([...new Set(needed)].sort()).toEqual(onNeed('ahead.ts').sort());
  });
});
