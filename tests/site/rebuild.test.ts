import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildBeside } from '../../scripts/build.ts';
import { DIST, filesIn } from './support/site.ts';

/** One site, wherever and however often it is built. */

const BASE = '/deep/er';

describe('a second build', () => {
  let again = '';
  beforeAll(() => {
    again = buildBeside('second-build');
  });

  test('has the same files with the same bytes', () => {
    const bytes = (folder: string) =>
      Object.fromEntries(
        filesIn(folder).map((file) => [file, readFileSync(path.join(folder, file)).toString('base64')]),
      );
    const [first, second] = [bytes(DIST), bytes(again)];
    const names = [...new Set([...Object.keys(first), ...Object.keys(second)])];
    expect(names.filter((name) => first[name] !== second[name])).toEqual([]);
  });
});

describe('a site beneath a path', () => {
  let files: readonly string[] = [];
  const read = (file: string) => readFileSync(path.join(folder, file), 'utf8');
  let folder = '';
  beforeAll(() => {
    folder = buildBeside('sub-path-build', '--base', BASE);
    files = filesIn(folder);
  });

  test('names nothing above that path', () => {
    const outside = files
      .filter((file) => file.endsWith('.html'))
      .flatMap((file) =>
        [...read(file).matchAll(/\s(?:href|src|srcset|action|[a-z]+-url|lures)="(\/[^"]*)"/g)]
          .map(([, url = '']) => url)
          .filter((url) => !url.startsWith(`${BASE}/`) || !exists(url.slice(BASE.length)))
          .map((url) => `${file}: ${url}`),
      );
    expect(outside).toEqual([]);
  });

  test('says its own addresses in full, with the path', () => {
    expect(read('index.html')).toMatch(new RegExp(`rel="canonical" href="https://[^/"]+${BASE}/"`));
  });

  function exists(url: string): boolean {
    const file = decodeURIComponent(url.replace(/[?#].*/, '')).slice(1);
    return files.includes(file) || files.includes(`${file}index.html`);
  }
});
