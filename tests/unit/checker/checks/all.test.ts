import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CHECKS } from '../../../../src/checker/checks/index.ts';

const ids = (folder: URL, ending: string) =>
  readdirSync(folder)
    .filter((file) => file.endsWith(ending) && !file.startsWith('all.') && !file.startsWith('index.'))
    .map((file) => file.slice(0, -ending.length))
    .sort();

test('every check is listed once, under the name of its file, and has its table', () => {
  const listed = CHECKS.map(({ id }) => id).sort();
  expect(ids(new URL('../../../../src/checker/checks/', import.meta.url), '.ts')).toEqual(listed);
  expect(ids(new URL('.', import.meta.url), '.test.ts')).toEqual(listed);
});
