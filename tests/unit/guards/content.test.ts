import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Collection, ContentFile } from '../../../src/content-files.ts';
import { parseRows, readContent, splitPage } from '../../../src/content-files.ts';
import { guardContent } from '../../../src/guards/content.ts';
import { printProblems } from '../../../src/guards/problem.ts';
import { contentGuards } from '../../../src/integrations/content-guards.ts';
import { goodCase, goodGuide, goodShare, goodSighting, goodSign, spoil } from '../schemas/samples.ts';

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
  file('shares', goodShare),
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
  ...(
    [
      ['a definition', '[押す]\n\n[押す]: //evil.example/x'],
      ['a definition on two lines', '[押す]:\n  //evil.example/x'],
      ['a definition in a quotation', '> [押す]: javascript:alert(1)'],
      ['angle brackets', '[押す](<//evil.example/x>)'],
      ['a backslash', '[押す](/\\evil.example/x)'],
      ['an entity', '[押す](/&#47;evil.example/x)'],
      ['an entity in the scheme', '[押す](https&#58;//evil.example/x)'],
      ['three slashes', '[押す](https:///evil.example/x)'],
      ['an attribute', '<a href="//evil.example/x">押す</a>'],
      ['an attribute without quotation marks', '<img src=//evil.example/x.png />'],
      ['an attribute in braces', "<a href={'javascript:alert(1)'}>押す</a>"],
    ] as const
  ).map(([what, body]): (typeof TRIPS)[number] => [
    `a hostile link as ${what}`,
    () => file('guides', goodGuide, { body }),
    'body',
    /neither a page/,
  ]),
  ...(
    [
      ['bare', 'www.evil.example を開かせます'],
      ['between Japanese words', 'ここはwww.evil.exampleです'],
      ['in angle brackets', '<https://evil.example/x>'],
      ['as a definition', '[x]: https://evil.example/x'],
      ['behind a good name', '[押す](https://www.amazon.co.jp@evil.example/)'],
    ] as const
  ).map(([what, body]): (typeof TRIPS)[number] => [
    `a hostile address ${what}`,
    () => file('guides', goodGuide, { body }),
    'body',
    /neither official nor a known source/,
  ]),
  [
    'a link to a source that is only named',
    () => file('guides', goodGuide, { body: '[記録](https://pastebin.com/abc)' }),
    'body',
    /hxxps/,
  ],
  [
    'somebody’s mailbox, defanged but whole',
    () => file('cases', spoil(other, 'specimens.0.body', '宛先：hanako.suzuki[at]mail[.]ne[.]jp 様')),
    'specimens.0.body',
    /shows the mailbox .*Write it as/,
  ],
  [
    'a telephone number in a specimen',
    () => file('cases', spoil(other, 'specimens.0.body', 'お電話ください 090-1234-5678')),
    'specimens.0.body',
    /shows the telephone number 090-1234-5678\. Write it as: ●/,
  ],
  [
    'a telephone number in prose',
    () => file('guides', goodGuide, { body: '電話：03-1234-5678' }),
    'body',
    /telephone/,
  ],
  [
    'a card number',
    () => file('cases', spoil(other, 'after', '4111-1111-1111-1111')),
    'after',
    /card number .*●/,
  ],
  [
    'an order number in a sighting',
    () => file('sightings', { ...goodSighting, id: '2023-11-20_05', subject: 'ご注文250-1234567-7654321' }),
    'subject',
    /order number/,
  ],
  [
    'a fact without a day: a sighting',
    () => file('sightings', spoil(goodSighting, 'date', undefined)),
    'date',
    /is missing.*"date": /,
  ],
  [
    'a fact without a source: a sighting',
    () => file('sightings', { ...goodSighting, id: '2023-11-20_06', source: null }),
    'source',
    /no sighting without a source/,
  ],
  [
    'a fact without a source: a case',
    () => file('cases', { ...other, sources: [] }),
    'sources',
    /no fact without one/,
  ],
  [
    'a source without a day',
    () => file('guides', spoil(goodGuide, 'sources.0.date', undefined)),
    'sources.0.date',
    /is missing/,
  ],
  [
    'a page that says not when it was checked',
    () => file('signs', spoil(goodSign, 'checked', undefined)),
    'checked',
    /is missing/,
  ],
  ['a number without a source', () => file('shares', spoil(goodShare, 'source', undefined)), 'source', /./],
  [
    'a number without a month',
    () => file('shares', spoil(goodShare, 'month', undefined)),
    'month',
    /is missing/,
  ],
  ['two numbers for one month', () => file('shares', goodShare), 'month', /has a row already/],
  [
    'the subject of another case, in other letters and at another time',
    () =>
      file('cases', {
        ...goodCase,
        firstSeen: '2021-01',
        lastSeen: '2021-01',
        subjects: [
          { text: 'けんめい', date: '2021-01' },
          { text: ' 件\u200B名'.trim(), date: '2021-01' },
        ],
      }),
    'subjects.1',
    /also: a/,
  ],
  [
    'a pointer to a case that does not bear the subject',
    () => file('cases', spoil(other, 'subjects.0.also', 'a')),
    'subjects.0.also',
    /Delete the line/,
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
/** Bears no subject of the clean set. */
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

  it('let the same subject stand in a later wave that leads to the first', () => {
    const later = { ...goodCase, subjects: [{ text: '件名', date: '2023-11-20', also: 'a' }] };
    expect(guardContent([...clean(), file('cases', later)])).toEqual([]);
  });

  it.each([
    '[協議会](https://www.antiphishing.jp/)、[手引き](/guides/report/#place)、[ここ](#top)',
    '[x]: /guides/report/',
    '[^1]: 脚注です。[確認] のように書きます。',
    '電話は188か#9110へ。0120-999-373（フリーダイヤル）',
    'taro[at]mail[.]example',
  ])('let pass: %s', (body) => {
    expect(guardContent([file('guides', goodGuide, { body })])).toEqual([]);
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
