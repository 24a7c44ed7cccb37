import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isInstalled } from '../../../scripts/installed.mjs';

let root: string;
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'installed-'));
  mkdirSync(path.join(root, 'node_modules'));
});
afterEach(() => rmSync(root, { recursive: true }));

const write = (file: string, packages: object) =>
  writeFileSync(path.join(root, file), JSON.stringify({ packages }));

const a = { version: '1.0.0', integrity: 'sha512-a' };
const foreign = { version: '1.0.0', optional: true };

test.each([
  ['all there', { 'node_modules/a': a }, true],
  ['nothing recorded: an interrupted install', null, false],
  ['a package missing', {}, false],
  ['an older version', { 'node_modules/a': { ...a, version: '0.9.0' } }, false],
  ['the same version, another content', { 'node_modules/a': { ...a, integrity: 'sha512-b' } }, false],
  [
    'an older binary of this system',
    { 'node_modules/a': a, 'node_modules/b': { ...foreign, version: '0.9.0' } },
    false,
  ],
])('%s', (_, installed, expected) => {
  write('package-lock.json', { '': { name: 'root' }, 'node_modules/a': a, 'node_modules/b': foreign });
  if (installed !== null) write('node_modules/.package-lock.json', installed);
  expect(isInstalled(root)).toBe(expected);
});
