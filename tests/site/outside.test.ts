import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { OPAQUE } from '../../src/checker/facts/shorteners.ts';
import { ALLOWED_ADDRESSES, ALLOWED_HOSTS } from '../../src/schemas/allowed.ts';
import { findLive, refang } from '../../src/text/defang.ts';
import { files, pages, read, withTag } from './support/site.ts';

/** Nothing is loaded from elsewhere, and nothing a lure led to can be followed from here. */

const LOADING = [
  'src',
  'srcset',
  'poster',
  'data',
  'action',
  'formaction',
  'background',
  'ping',
  'xlink:href',
];
/** Relations of <link> that only name an address and load nothing. */
const NAMING = ['canonical', 'license', 'alternate'];

test.each(pages)('$url loads nothing from elsewhere', (page) => {
  const loaded = page.all.flatMap(({ tag, attributes }) => {
    const rel = attributes.get('rel') ?? '';
    const named = tag === 'a' || tag === 'area' || (tag === 'link' && NAMING.includes(rel));
    return (named ? [] : ['href']).concat(LOADING).flatMap((name) => attributes.get(name) ?? []);
  });
  expect(loaded.filter((url) => /(^|[\s,])([a-z][a-z0-9+.-]*:)?\/\//i.test(url))).toEqual([]);
});

const textFiles = files.filter((file) =>
  /\.(css|html|js|json|jsonl|mjs|svg|txt|webmanifest|xml)$/.test(file),
);

test.each(textFiles.filter((file) => /\.(css|svg)$/.test(file)))(
  '%s loads nothing from elsewhere',
  (file) => {
    expect(read(file)).not.toMatch(
      /url\(\s*["']?([a-z]+:)?\/\/|@import|(?:xlink:)?href=["'](?:https?:)?\/\//i,
    );
  },
);

test.each(textFiles.filter((file) => /\.m?js$/.test(file)))('%s calls nothing elsewhere', (file) => {
  expect(read(file)).not.toMatch(
    /(?:\bimport|\bfrom|\bfetch|Worker|WebSocket|EventSource|importScripts|sendBeacon)\s*\(?\s*["'`](?:[a-z]+:)?\/\//,
  );
});

describe('what lures led to', () => {
  const content = path.resolve(import.meta.dirname, '../../src/content');
  const cases = globSync('cases/*.mdx', { cwd: content }).map((file) => {
    const [, frontmatter = ''] = readFileSync(path.join(content, file), 'utf8').split(/^---$/m);
    return parseYaml(frontmatter) as { hosts: string[]; senders: string[] };
  });
  const sightings = globSync('sightings/*.jsonl', { cwd: content })
    .flatMap((file) => readFileSync(path.join(content, file), 'utf8').split('\n'))
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as { hosts: string[] });
  const hosts = [...cases, ...sightings]
    .flatMap((entry) => entry.hosts)
    .concat(cases.flatMap(({ senders }) => senders.map((sender) => refang(sender).split('@').at(-1) ?? '')))
    .map((host) => refang(host).toLowerCase())
    // Masked ones (●) lead nowhere; some lures end at, or forge, a genuine address; shorteners are everybody's.
    .filter((host) => /^[\w.-]+\.[a-z]{2,}$/.test(host) && !/(^|\.)amazon\.(co\.jp|com|jp)$/.test(host))
    .filter((host) => !OPAQUE.some((row) => row.host === host));

  test('is known: the content names hosts', () => expect(hosts.length).toBeGreaterThan(0));

  test.each(textFiles)('stands nowhere undefanged: %s', (file) => {
    const source = read(file).toLowerCase();
    expect(
      hosts.filter((host) =>
        new RegExp(`(^|[^\\w.-])${host.replaceAll('.', '\\.')}([^\\w.-]|$)`).test(source),
      ),
    ).toEqual([]);
  });
});

test.each(pages)('$url prints no live address but official ones and sources', (page) => {
  // Links are judged by their target (links.test.ts); what remains is what a program would link by itself.
  const body = withTag(page, 'body')[0]?.text ?? '';
  const strange = findLive(body).filter(
    ({ kind, key }) =>
      // Examples of ours use a domain that can never exist (RFC 2606).
      !key.endsWith('.example') && !(kind === 'address' ? ALLOWED_ADDRESSES : ALLOWED_HOSTS).has(key),
  );
  expect(strange).toEqual([]);
});
