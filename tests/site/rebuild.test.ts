import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildBeside } from '../../scripts/build.ts';
import { DIST, filesIn } from './support/site.ts';

/** One site, wherever and however often it is built. */

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
