/** The packages whose code stands in the pages' scripts: their licences want to be named where it is handed on. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** Astro brings the islands' start, entities is parse5's; the rest is imported by name. A test compares. */
export const SHIPPED = [
  'astro',
  '@astrojs/preact',
  'preact',
  'parse5',
  'entities',
  'tldts',
  'tldts-core',
  'punycode',
  'qr',
  'pagefind',
  '@digital-go-jp/design-tokens',
] as const;

/**
 * One package with the text of its licence.
 * @param root the project's folder
 * @throws where the package is not installed or brings no licence
 */
export function licenceOf(
  name: string,
  root: string,
): { name: string; version: string; licence: string; text: string } {
  const folder = path.join(root, 'node_modules', name);
  const { version, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as {
    version: string;
    license: string;
  };
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  if (file === undefined) throw new Error(`${name} has no licence file`);
  const found = path.join(folder, file);
  // Some keep theirs, and those of what they took in, in a folder of that name.
  const files = statSync(found).isDirectory()
    ? readdirSync(found)
        .sort()
        .map((each) => path.join(found, each))
    : [found];
  const text = files.map((each) => readFileSync(each, 'utf8').trim()).join('\n\n');
  return { name, version, licence: license, text };
}
