import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { SHIPPED } from '../../src/shipped.ts';
import { reachOf } from '../support/source-imports.ts';

/** What the project takes from others: known versions, under terms that allow it, and nothing that runs on install. */

const ROOT = path.resolve(import.meta.dirname, '../..');
const json = (file: string) => JSON.parse(readFileSync(path.join(ROOT, file), 'utf8'));

interface Locked {
  version: string;
  license?: string;
  resolved?: string;
  integrity?: string;
  hasInstallScript?: boolean;
}

const manifest = json('package.json') as Record<string, Record<string, string>>;
const locked = Object.entries(json('package-lock.json').packages as Record<string, Locked>).filter(
  ([folder]) => folder !== '',
);
const nameOf = (folder: string) => folder.replace(/^.*node_modules\//, '');

/** Terms under which anybody may use and hand on the code; those after the gap only for tools that are not handed on. */
const FREE = [
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'Apache-2.0',
];
const FOR_TOOLS = [...FREE, 'CC-BY-4.0', 'LGPL-3.0-or-later', 'MPL-2.0', 'OFL-1.1', 'Python-2.0'];

/** Packages that state their terms in their README only; read there. */
const UNSTATED: Record<string, string> = { format: 'MIT' };

const terms = (license = 'none') => license.replace(/[()]/g, '').split(/ (?:AND|OR) /);

test('every version is exact', () => {
  const loose = ['dependencies', 'devDependencies', 'optionalDependencies', 'overrides']
    .flatMap((kind) => Object.entries(manifest[kind] ?? {}))
    .filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version));
  expect(loose).toEqual([]);
});

describe('the lockfile', () => {
  test('holds a checksum of every package and names no host', () => {
    expect(locked.filter(([, { integrity }]) => !integrity).map(([folder]) => folder)).toEqual([]);
    expect(locked.filter(([, { resolved }]) => resolved).map(([folder]) => folder)).toEqual([]);
  });

  test('lets nothing run on install that is not known to be idle', () => {
    const allowed = Object.keys(manifest.allowScripts ?? {});
    const running = locked
      .filter(([, { hasInstallScript }]) => hasInstallScript)
      .map(([folder]) => nameOf(folder));
    expect(running.filter((name) => !allowed.includes(name))).toEqual([]);
  });

  test('holds only packages whose terms are known and allow their use', () => {
    const strange = locked.filter(([folder, { license = UNSTATED[nameOf(folder)] }]) =>
      terms(license).some((term) => !FOR_TOOLS.includes(term)),
    );
    expect(strange.map(([folder, { license }]) => `${nameOf(folder)}: ${license}`)).toEqual([]);
  });
});

describe('what the pages hand on', () => {
  test('is under terms that allow handing on', () => {
    const byName = new Map(locked.map(([folder, one]) => [nameOf(folder), one]));
    const strange = SHIPPED.filter((name) =>
      terms(byName.get(name)?.license).some((term) => !FREE.includes(term)),
    );
    expect(strange).toEqual([]);
  });

  test('is named in full', () => {
    const imported = globSync('src/{checker,text,redact,pass-on,components,search}/**/*.{ts,tsx}', {
      cwd: ROOT,
    })
      // The index is made at build.
      .filter((file) => !/search\/(?:build-index|integration|page-lines)\.ts$/.test(file))
      .flatMap((file) => reachOf(file, readFileSync(path.join(ROOT, file), 'utf8')).imports)
      .filter(({ name }) => /^(?!node:)[^.]/.test(name))
      .map(({ name }) => name.split('/', name.startsWith('@') ? 2 : 1).join('/'));
    expect([...new Set(imported)].filter((name) => !(SHIPPED as readonly string[]).includes(name))).toEqual(
      [],
    );
    expect(imported.length).toBeGreaterThan(0);
  });
});
