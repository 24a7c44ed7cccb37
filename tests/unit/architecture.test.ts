import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { architectureProblems } from '../support/architecture.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

test('src/ keeps to the house rules on imports', () => {
  const files = globSync('src/**/*.{ts,tsx,astro,mdx}', { cwd: ROOT }).map((file) =>
    file.replaceAll('\\', '/'),
  );
  expect(files).toContain('src/checker/index.ts');
  const sources = new Map(files.map((file) => [file, readFileSync(path.join(ROOT, file), 'utf8')]));
  expect(architectureProblems(sources)).toEqual([]);
});

describe('each rule can fail', () => {
  test.each([
    ['src/text/fold.ts', "import '../checker/report.ts';", 'text may not import contracts'],
    ['src/text/fold.ts', "import 'tldts';", 'package tldts'],
    ['src/checker/facts/amazon.ts', "import { a } from './other.ts';", 'facts may not import facts'],
    ['src/checker/message.ts', "import type { A } from './check.ts';", 'contracts may not import parts'],
    [
      'src/checker/verdict.ts',
      "import type { Link } from './message/link.ts';",
      'verdict may not import parts of',
    ],
    ['src/checker/read/eml.ts', "import a from '../checks/pressure.ts';", 'read may not import check'],
    ['src/checker/read/eml.ts', "import { decide } from '../verdict.ts';", 'read may not import verdict'],
    ['src/checker/checks/a.ts', "import b from './b.ts';", 'check may not import check'],
    ['src/checker/checks/a.ts', "import { read } from '../read/index.ts';", 'check may not import read'],
    ['src/checker/checks/a.ts', "import { CHECKS } from './index.ts';", 'may not import list of checks'],
    ['src/checker/verdict.ts', "import { CHECKS } from './checks/index.ts';", 'verdict may not import list'],
    ['src/checker/checks/a.ts', "import { a } from '../explain/words.ts';", 'check may not import explain'],
    [
      'src/checker/brand/a.ts',
      "import { isOfficial } from '../hosts/official.ts';",
      'brand may not import hosts',
    ],
    ['src/checker/hosts/a.ts', "import { fold } from '../evidence.ts';", 'hosts may not import parts'],
    ['src/checker/lures.ts', "import { check } from './index.ts';", 'parts may not import door'],
    ['src/checker/lures.ts', "export * from '../components/a.ts';", 'parts may not import outside'],
    ['src/checker/lures.ts', "const a = await import('../search/a.ts');", 'parts may not import outside'],
    ['src/checker/lures.ts', "type A = import('../search/a.ts').A;", 'parts may not import outside'],
    ['src/checker/read/eml.ts', "import fs from 'node:fs';", 'package node:fs'],
    ['src/checker/index.ts', "import { h } from 'preact';", 'package preact'],
    ['src/checker/index.ts', 'const a = document.title;', 'uses document'],
    ['src/checker/index.ts', 'function f() { return fetch("/"); }', 'uses fetch'],
    ['src/checker/index.ts', 'const a = { location };', 'uses location'],
    ['src/checker/index.ts', 'new XMLHttpRequest();', 'uses XMLHttpRequest'],
    ['src/text/fold.ts', 'globalThis["x"] = 1;', 'uses globalThis'],
    [
      'src/components/a.tsx',
      "import { read } from '../checker/read/index.ts';",
      'outside may not import read',
    ],
    ['src/components/a.tsx', "import type { Report } from '../checker/report.ts';", 'outside may not import'],
    ['src/components/a.astro', "---\nimport '../checker/brand/a.ts';\n---\n<p>", 'a.astro:2  imports'],
    [
      'src/components/a.astro',
      "---\n---\n<script>\nimport '../checker/brand/a.ts';\n</script>",
      'a.astro:4  imports',
    ],
    ['src/content/cases/a.mdx', "text\n\nimport '../../checker/brand/a.ts';\n", 'a.mdx:3  imports'],
    ['src/components/a.astro', "---\nimport '../pages/index.astro';\n---", 'outside may not import pages'],
    ['src/search/a.ts', "import '../cli/check.ts';", 'outside may not import cli'],
  ])('%s: %s', (file, source, problem) => {
    const problems = architectureProblems(new Map([[file, source]]));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(problem);
  });

  test('a circle, through types too', () => {
    const problems = architectureProblems(
      new Map([
        ['src/search/a.ts', "import './b.ts';"],
        ['src/search/b.ts', "import type { C } from './c.ts';"],
        ['src/search/c.ts', "export * from './a.ts';"],
      ]),
    );
    expect(problems).toEqual([
      'circle: src/search/a.ts → src/search/b.ts → src/search/c.ts → src/search/a.ts',
    ]);
  });
});

describe('what is no breach', () => {
  test.each([
    ['src/checker/index.ts', "import { CHECKS } from './checks/index.ts'; import './read/index.ts';"],
    [
      'src/checker/read/html/html.ts',
      "import { parse } from 'parse5'; const document = parse(''); document.childNodes;",
    ],
    [
      'src/checker/read/html/html.ts',
      'interface A { document: string; parent: A } const a = { top: 1 }; a.top;',
    ],
    ['src/checker/checks/a.ts', "// fetch('/')\nconst text = 'window.location';"],
    ['src/components/a.astro', "---\nconst a = 1;\n---\n<p>import '../checker/brand/a.ts';</p>"],
    ['src/pages/check.astro', "---\nimport { check } from '../checker/index.ts';\nimport 'node:fs';\n---"],
  ])('%s: %s', (file, source) => {
    expect(architectureProblems(new Map([[file, source]]))).toEqual([]);
  });
});
