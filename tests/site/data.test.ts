import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { isDraft, readContent } from '../../src/content-files.ts';
import { COLUMNS } from '../../src/published/columns.ts';
import { findLive } from '../../src/text/defang.ts';
import { schemaProblems } from '../support/json-schema.ts';
import { parseSieve, runSieve } from '../support/sieve.ts';
import { childrenOf, parseXml } from '../support/xml.ts';
import { files, page, pages, read, withTag } from './support/site.ts';

interface Row {
  id: string;
  url: string;
  subject: string;
  kind: string;
  genuineToo: boolean;
  hosts: string[];
}
const content = readContent(path.resolve(import.meta.dirname, '../..')).filter((file) => !isDraft(file));
const count = (collection: string) => content.filter((file) => file.collection === collection).length;
const json = (file: string) => JSON.parse(read(file));
const rows = json('data/sightings.json').sightings as Row[];

/** RFC 4180: quoted cells with commas, doubled quotation marks and line breaks inside. */
function parseCsv(text: string): string[][] {
  return [...text.matchAll(/((?:"(?:[^"]|"")*",?)+)\r\n/g)].map(([, line = '']) =>
    [...line.matchAll(/"((?:[^"]|"")*)"/g)].map(([, value = '']) => value.replaceAll('""', '"')),
  );
}

describe.each([
  ['cases', count('cases')],
  ['sightings', count('sightings')],
])('data/%s.json', (name, total) => {
  const data = json(`data/${name}.json`);
  const schema = json(`data/${name}.v1.schema.json`);

  test('is as its published schema says', () => expect(schemaProblems(schema, data)).toEqual([]));

  test('a schema that fits everything would be none', () => {
    const [first, ...rest] = data[name];
    const changed = (row: object) => schemaProblems(schema, { ...data, [name]: [row, ...rest] });
    expect(changed({ ...first, theme: 'unknown' })).not.toEqual([]);
    expect(changed({ ...first, extra: 1 })).not.toEqual([]);
    expect(changed({ ...first, hosts: ['www.evil.example'] })).not.toEqual([]);
    expect(changed({ ...first, url: undefined })).not.toEqual([]);
  });

  test('holds all of them, each at an address that was built', () => {
    expect(data[name]).toHaveLength(total);
    const ids = new Map(pages.map(({ url, html }) => [url, html]));
    for (const { url, id } of data[name] as Row[]) {
      const { pathname, hash } = new URL(url);
      expect(ids.has(pathname), url).toBe(true);
      if (hash !== '') expect(ids.get(pathname), url).toContain(`id="${id}"`);
    }
  });

  test('names its schema, its version and what explains it', () => {
    expect(new URL(data.$schema).pathname).toBe(`/data/${name}.v1.schema.json`);
    expect(schema.$id).toBe(data.$schema);
    expect(new URL(data.home).pathname).toBe('/data/');
  });

  test('leads nowhere hostile', () => {
    const own = new URL(data.home).hostname;
    const hosts = (data[name] as Row[]).flatMap((row) =>
      findLive(row.hosts.join(' ')).filter(({ key }) => key !== own),
    );
    expect(hosts).toEqual([]);
  });
});

test('data/sightings.csv says the same as the JSON', () => {
  const text = read('data/sightings.csv');
  expect(text.startsWith('\uFEFF')).toBe(true);
  const [names, ...lines] = parseCsv(text.slice(1));
  expect(names).toEqual([...COLUMNS]);
  expect(lines).toHaveLength(rows.length);
  const at = COLUMNS.indexOf('subject');
  expect(lines.map((line) => line[at]?.replace(/^'/, ''))).toEqual(
    rows.map(({ subject }) => subject.replace(/^'/, '')),
  );
  for (const cell of lines.flat()) expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠]/);
});

describe('data/subjects.sieve', () => {
  const script = parseSieve(read('data/subjects.sieve'));
  const from = 'info@evil.example';
  const genuine = new Set(rows.filter(({ genuineToo }) => genuineToo).map(({ subject }) => subject));
  const mails = rows.filter(({ kind }) => kind === 'mail');

  test('moves, or marks, nearly every subject that was seen', () => {
    const caught = mails.filter(({ subject }) => runSieve(script, { subject, from }).length > 0);
    expect(caught.length / mails.length).toBeGreaterThan(0.9);
  });

  test('never moves what genuine mails bear, too', () => {
    expect(genuine.size).toBeGreaterThan(0);
    for (const subject of genuine) {
      expect(runSieve(script, { subject, from }).filter((action) => !action.startsWith('addflag'))).toEqual(
        [],
      );
      expect(runSieve(script, { subject, from: 'auto-confirm@amazon.co.jp' })).toEqual([]);
    }
  });

  test.each(['明日の会議について', 'Amazonのアカウント', '発送済み：ご注文の商品', 'Your Amazon.com order'])(
    'leaves 「%s」 alone',
    (subject) => expect(runSieve(script, { subject, from })).toEqual([]),
  );
});

test('data/gmail-filters.xml is Atom with the properties that Gmail reads, and only labels', () => {
  const feed = parseXml(read('data/gmail-filters.xml'));
  expect(feed.attributes.xmlns).toBe('http://www.w3.org/2005/Atom');
  const entries = childrenOf(feed, 'entry');
  expect(entries.length).toBeGreaterThan(0);
  for (const entry of entries) {
    expect(childrenOf(entry, 'apps:property').map(({ attributes }) => attributes.name)).toEqual([
      'hasTheWord',
      'label',
    ]);
  }
});

test('/data/ names every file and explains every field', () => {
  const links = withTag(page('/data/'), 'a').map(({ attributes }) => attributes.get('href'));
  const published = files.filter((file) =>
    /^(?:data\/.*(?:json|csv|sieve|xml)|feed\.(?:xml|json))$/.test(file),
  );
  expect(published.length).toBeGreaterThanOrEqual(8);
  for (const file of published) expect(links).toContain(`/${file}`);
  const explained = withTag(page('/data/'), 'dt').flatMap((term) => withTag(term, 'code'));
  const named = explained.map(({ text }) => text.trim());
  for (const name of Object.keys(rows[0] ?? {})) expect(named).toContain(name);
  expect(withTag(page('/data/'), 'dd').filter(({ text }) => text.trim() === '')).toEqual([]);
});
