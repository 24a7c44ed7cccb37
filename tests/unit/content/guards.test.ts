import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Collection, ContentFile } from '../../../src/content-files.ts';
import { parseRows, readContent, splitPage } from '../../../src/content-files.ts';
import { guardContent, printProblems } from '../../../src/content-guards.ts';
import { contentGuards } from '../../../src/integrations/content-guards.ts';
import { goodCase, goodGuide, goodSighting, goodSign, spoil } from '../schemas/samples.ts';

let count = 0;
function file(collection: Collection, data: unknown, changes: Partial<ContentFile> = {}): ContentFile {
  const id = `${collection}-${++count}`;
  return {
    collection,
    id,
    file: `src/content/${collection}/${id}.mdx`,
    data,
    broken: '',
    body: '',
    ...changes,
  };
}

const clean = () => [
  file('cases', goodCase, { id: 'a' }),
  file('guides', goodGuide, { body: '[協議会](https://www.antiphishing.jp/) か info@antiphishing.jp へ。' }),
  file('signs', goodSign),
  file('sightings', { ...goodSighting, case: 'a' }),
];

/** name, the file that spoils the clean set, field, cure. */
const TRIPS: [string, () => ContentFile, string, RegExp][] = [
  [
    'a field against its schema',
    () => file('guides', spoil(goodGuide, 'title', undefined)),
    'title',
    /is missing/,
  ],
  [
    'a file that cannot be parsed',
    () => file('sightings', null, { broken: 'Unexpected token' }),
    'all',
    /Unexpected token/,
  ],
  ['a page without frontmatter', () => file('guides', null), 'title', /is missing/],
  [
    'a hostile link in prose',
    () => file('cases', other, { body: '[押す](https://evil.example/x)' }),
    'body',
    /hxxps:\/\/evil\[\.\]example/,
  ],
  [
    'a hostile host in prose',
    () => file('signs', goodSign, { body: '`www.evil.example` の形' }),
    'body',
    /www\[\.\]evil\[\.\]example/,
  ],
  [
    'somebody’s mailbox in prose',
    () => file('guides', goodGuide, { body: 'taro@mail.example へ' }),
    'body',
    /taro\[at\]mail/,
  ],
  [
    'a link without a scheme',
    () => file('guides', goodGuide, { body: '[押す](//evil.example/x)' }),
    'body',
    /neither a page/,
  ],
  [
    'a link that is a script',
    () => file('guides', goodGuide, { body: '[押す](javascript:alert(1))' }),
    'body',
    /neither a page/,
  ],
  [
    'a hostile link in the frontmatter',
    () => file('guides', spoil(goodGuide, 'sources.0.note', 'https://evil.example')),
    'sources.0.note',
    /hxxps:/,
  ],
  [
    'a file name that is no address',
    () => file('guides', goodGuide, { id: '新しい 手引き' }),
    'file name',
    /lower-case/,
  ],
  [
    'an unknown source',
    () => file('guides', spoil(goodGuide, 'sources.0.url', 'https://evil.example/a')),
    'sources.0.url',
    /add "evil\.example"/,
  ],
  [
    'an unknown source of a sighting',
    () => file('sightings', { ...goodSighting, id: '2023-11-20_07', source: 'https://evil.example/' }),
    'source',
    /evil\.example/,
  ],
  [
    'an order number',
    () => file('cases', spoil(other, 'specimens.0.body', '注文 250-1234567-7654321')),
    'specimens.0.body',
    /●●●-●●●●●●●-●●●●●●●/,
  ],
  ['the subject of another case', () => file('cases', goodCase), 'subjects.0', /stands in .* already/],
  [
    'a sighting of no case',
    () => file('sightings', { ...goodSighting, id: '2023-11-20_08', case: 'nowhere' }),
    'case',
    /one of: a/,
  ],
  ['two sightings with one id', () => file('sightings', goodSighting), 'id', /next free number/],
  [
    'a sighting outside its wave',
    () => file('sightings', { ...goodSighting, id: '2024-04-19_01', date: '2024-04-19', case: 'a' }),
    'date',
    /write lastSeen: '2024-04-19'/,
  ],
];
const other = { ...goodCase, subjects: [{ text: '別の件名', date: '2023-11-20' }] };

describe('guards', () => {
  it('let clean content pass', () => {
    expect(guardContent(clean())).toEqual([]);
  });

  it.each(TRIPS)('are tripped by %s', (_, spoiler, field, cure) => {
    const bad = spoiler();
    const problems = guardContent([...clean(), bad]).filter((problem) => problem.file === bad.file);
    expect(problems.map((problem) => problem.field)).toContain(field);
    expect(problems.find((problem) => problem.field === field)?.cure).toMatch(cure);
  });

  it('report a faulty case once, not again at each of its sightings', () => {
    const files = clean();
    files[0] = file('cases', spoil(goodCase, 'title', undefined), { id: 'a' });
    expect(guardContent(files).map((problem) => problem.field)).toEqual(['title']);
  });

  it('print file, field and cure, and no more than twenty', () => {
    const printed = printProblems(
      Array.from({ length: 25 }, (_, n) => ({ file: `f${n}`, field: 'x', cure: 'do' })),
    );
    expect(printed).toContain('f0\n  x: do');
    expect(printed).not.toContain('f20');
    expect(printed).toContain('5 more');
  });
});

describe('content files', () => {
  it('split frontmatter and body, with a byte-order mark and CRLF too', () => {
    expect(splitPage('\uFEFF---\r\ntitle: x\r\n---\r\n本文 --- つづき')).toEqual({
      frontmatter: 'title: x',
      body: '本文 --- つづき',
    });
  });

  it('skip empty lines of a data file and refuse broken ones', () => {
    expect(parseRows('{"id":"a"}\n\n')).toEqual([{ id: 'a' }]);
    expect(() => parseRows('{"id":')).toThrow();
  });
});

describe('the build', () => {
  let root = '';
  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'content-'));
    cpSync('src/content', join(root, 'src/content'), { recursive: true });
  });
  afterAll(() => rmSync(root, { recursive: true }));

  const warnings: string[] = [];
  const setUp = (command: string) => {
    const hook = contentGuards().hooks['astro:config:setup'] as (options: object) => void;
    hook({
      command,
      config: { root: pathToFileURL(`${root}/`) },
      logger: { warn: (text: string) => warnings.push(text) },
    });
  };

  it('goes on with the content as it is', () => {
    expect(() => setUp('build')).not.toThrow();
  });

  it('stops on a bad file with file, field and cure; the dev server only warns', () => {
    writeFileSync(join(root, 'src/content/sightings/sightings.jsonl'), '{"id": "x"\n');
    writeFileSync(join(root, 'src/content/guides/new.mdx'), "---\ntitle: 'x'\n---\nhttps://evil.example\n");
    expect(() => setUp('build')).toThrow(/sightings\.jsonl:1\n {2}all: cannot be read/);
    expect(() => setUp('build')).toThrow(/guides\/new\.mdx\n {2}summary: is missing.*summary: /);
    setUp('dev');
    expect(warnings.join()).toMatch(/new\.mdx/);
  });

  it('has the guards wired in', async () => {
    // A path in a variable: the types of the plain-JavaScript configuration are no business of this test.
    const path = '../../../astro.config.mjs';
    const { default: config } = (await import(path)) as { default: { integrations: AstroIntegration[] } };
    expect(config.integrations.flat().map(({ name }) => name)).toContain('content-guards');
    // All of Astro is loaded for it: seconds on a busy machine.
  }, 60_000);

  it('refuses a page that nothing would read', () => {
    writeFileSync(join(root, 'src/content/guides/note.md'), '---\ntitle: x\n---\n');
    expect(() => setUp('build')).toThrow(/guides\/note\.md\n.*only \.mdx/);
  });

  it('reads an empty project as one without pages', () => {
    const empty = mkdtempSync(join(tmpdir(), 'content-'));
    cpSync('src/content/sightings', join(empty, 'src/content/sightings'), { recursive: true });
    expect(readContent(empty).every(({ collection }) => collection === 'sightings')).toBe(true);
    rmSync(empty, { recursive: true });
  });
});
