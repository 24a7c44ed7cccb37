import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { buildLureIndex } from '../../../src/checker/index.ts';
import { draft } from '../../../src/cli/draft/draft.ts';
import type { DraftOptions } from '../../../src/cli/draft/gathered.ts';
import { addSighting } from '../../../src/cli/draft/rows.ts';
import { themeOf } from '../../../src/cli/draft/theme.ts';
import { parseRows, readContent, SIGHTINGS, splitPage } from '../../../src/content-files.ts';
import { guardContent } from '../../../src/guards/content.ts';
import { TO_FILL } from '../../../src/guards/unfilled.ts';
import type { CaseData } from '../../../src/schemas/case.ts';
import { judge } from '../../../src/specimens/judge.ts';
import { findLive } from '../../../src/text/defang.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');
let root = '';

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'mikiwake-draft-'));
  cpSync(path.join(ROOT, 'src/content'), path.join(root, 'src/content'), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const MAIL = (
  subject = '見本 花子様 架空の青い箱をお預かりしています',
) => `From: Amazon.co.jp <info@blue-box.example>
To: 見本 花子 <hanako.mihon@mail.example>
Delivered-To: hanako.mihon@mail.example
Subject: ${subject}
Date: Wed, 11 Mar 2026 09:00:00 +0900
MIME-Version: 1.0
Content-Type: text/html; charset=utf-8

<html><body><div>見本 <b>花子</b> 様</div>
<div>Amazonの倉庫で架空の青い箱をお預かりしています。注文番号 250-1234567-7654321、合計 ￥ 4,980。お電話 03-1234-5678。</div>
<div style="display:none">隠れた言葉 hanako.mihon@mail.example</div>
<div><a href="https://www.amazon.co.jp.blue-box.example/ap/signin?u=hanako.mihon%40mail.example">受け取りの
手続き</a></div>
<script>alert(1)</script></body></html>
`;

const options = (mail: string, more: Partial<DraftOptions> = {}): DraftOptions => ({
  bytes: new TextEncoder().encode(mail.replaceAll('\n', '\r\n')),
  date: '',
  theme: null,
  slug: '',
  name: '',
  source: '',
  reportedBy: '',
  sighting: false,
  anew: false,
  today: '2026-11-22',
  ...more,
});

const pageAt = (file: string) => {
  const { frontmatter, body } = splitPage(readFileSync(path.join(root, file), 'utf8'));
  return { data: parse(frontmatter) as CaseData, body };
};
const rows = () => parseRows(readFileSync(path.join(root, SIGHTINGS), 'utf8'));

describe('a case', () => {
  test('holds nothing of the reader, no live address, and passes the guards as a draft', async () => {
    const { file, said } = await draft(root, options(MAIL()));
    expect(file).toMatch(/^src\/content\/cases\/2026-03-[a-z]+\.mdx$/);
    const text = readFileSync(path.join(root, file), 'utf8');
    expect(text).not.toMatch(/hanako|mihon|花子|見本|7654321|1234-5678|mail\.example|<script/);
    expect(findLive(text)).toEqual([]);
    const { data } = pageAt(file);
    expect(data.draft).toBe(true);
    expect(data.specimens[0]?.kind).toBe('html');
    expect(data.specimens[0]?.body).toContain('￥ 4,980');
    expect(data.specimens[0]?.body).toContain('display:none');
    expect(data.hosts).toEqual(['www[.]amazon[.]co[.]jp[.]blue-box[.]example']);
    expect(data.senders).toEqual(['Amazon.co.jp <info[at]blue-box[.]example>']);
    expect(guardContent(readContent(root))).toEqual([]);
    expect(said.join('\n')).toContain('Masked:');
  });

  test('its expect: is what the engine says at build', async () => {
    const { file } = await draft(root, options(MAIL()));
    const [specimen] = pageAt(file).data.specimens;
    if (!specimen) throw new Error('no specimen');
    expect(specimen.expect.found.length).toBeGreaterThan(0);
    await expect(judge('x', specimen, buildLureIndex([]))).resolves.toBeDefined();
  });

  test('is refused as a page until a person has filled it in, and then passes', async () => {
    const { file } = await draft(root, options(MAIL()));
    const at = path.join(root, file);
    writeFileSync(at, readFileSync(at, 'utf8').replace('draft: true\n', ''));
    expect(guardContent(readContent(root)).map(({ cure }) => cure)).toEqual([
      expect.stringContaining(TO_FILL),
    ]);
    writeFileSync(at, readFileSync(at, 'utf8').replaceAll(TO_FILL, '書きました。'));
    expect(guardContent(readContent(root))).toEqual([]);
  });

  test('a mail of text alone becomes a specimen of text', async () => {
    const { file } = await draft(
      root,
      options(
        '件名: 架空の黄色い箱\n差出人: Amazon <a@yellow.example>\n\n黄色い箱を開けてください https://yellow.example/x\n',
        {
          date: '2026-03',
        },
      ),
    );
    const [specimen] = pageAt(file).data.specimens;
    expect(specimen?.kind).toBe('text');
    expect(specimen?.body).toContain('hxxps://yellow[.]example/x');
  });

  test('is never written over another, nor for the same subject of the same day', async () => {
    const first = await draft(root, options(MAIL()));
    const before = readFileSync(path.join(root, first.file), 'utf8');
    await expect(draft(root, options(MAIL(), { slug: 'another' }))).rejects.toThrow('stands in');
    await expect(
      draft(root, options(MAIL('架空の赤い箱'), { slug: path.basename(first.file, '.mdx').slice(8) })),
    ).rejects.toThrow('--slug');
    expect(readFileSync(path.join(root, first.file), 'utf8')).toBe(before);
  });

  test('near an old case it asks for a sighting instead, unless told otherwise', async () => {
    const near = MAIL('Prime会員費の決済に失敗しました');
    await expect(draft(root, options(near))).rejects.toThrow(/^\d+ % like 2025-12-[a-z-]+ \(/);
    const { file } = await draft(root, options(near, { anew: true }));
    const { theme, subjects } = pageAt(file).data;
    expect(theme).toBe('payment');
    expect(subjects[0]?.also).toMatch(/^2025-12-/);
  });

  test.each([
    ['no date', MAIL().replace(/^Date:.*\n/m, ''), {}, '--date'],
    ['a false date', MAIL().replace(/^Date:.*$/m, 'Date: Sat, 30 Dec 1899 00:00:00 +0000'), {}, '--date'],
    ['no subject', 'Amazon 更新してください', { date: '2026-03' }, '件名'],
    ['a source without its reporter', MAIL(), { source: 'https://meiwakumail.jp/mail/1' }, '--reported-by'],
    [
      'a source nobody has looked at',
      MAIL(),
      { source: 'https://unknown.example/', reportedBy: 'だれか' },
      'allowed.ts',
    ],
    ['a file that is no mail', '%PDF-1.4 x', {}, 'cannot be read'],
    ['a slug that leaves the folder', MAIL(), { slug: '../../../evil' }, 'lower-case'],
  ])('with %s it is refused, with the cure, and nothing is written', async (_, mail, more, cure) => {
    const before = readContent(root).length;
    await expect(draft(root, options(mail, more))).rejects.toThrow(cure);
    expect(readContent(root)).toHaveLength(before);
  });
});

describe('a sighting', () => {
  test('is appended, masked, with the nearest case; the rows before it stay', async () => {
    const before = readFileSync(path.join(root, SIGHTINGS), 'utf8');
    const { row } = await draft(root, options(MAIL(), { sighting: true }));
    const after = readFileSync(path.join(root, SIGHTINGS), 'utf8');
    expect(after.startsWith(before)).toBe(true);
    expect(rows().at(-1)).toMatchObject({
      id: row,
      date: '2026-03-11',
      subject: '[氏名]様 架空の青い箱をお預かりしています',
      case: null,
      source: null,
    });
    expect(guardContent(readContent(root))).toEqual([]);
  });

  test('twice the same is refused', async () => {
    await draft(root, options(MAIL(), { sighting: true }));
    await expect(draft(root, options(MAIL(), { sighting: true }))).rejects.toThrow('there already');
  });

  test('outside the wave of its case it is refused, with the field to change', async () => {
    const late = MAIL('Prime会員費の決済に失敗しました').replace('11 Mar 2026', '11 Jun 2026');
    await expect(draft(root, options(late, { sighting: true }))).rejects.toThrow('lastSeen');
  });

  test.each([
    ['2026-13', 'real day'],
    ['2026-02-30', 'real day'],
    ['yesterday', 'real day'],
  ])('the date %s is refused', (date, cure) => {
    const row = {
      date,
      subject: 'x',
      kind: 'mail',
      theme: 'other',
      case: null,
      cutOff: false,
      reportedBy: '編集部に届いた実物',
      source: null,
      hosts: [],
    } as const;
    expect(() => addSighting(root, { ...row, hosts: [] })).toThrow(cure);
  });

  test('numbers count on from the highest of the day', () => {
    const row = {
      subject: 'い',
      kind: 'mail',
      theme: 'other',
      case: null,
      cutOff: false,
      reportedBy: '編集部に届いた実物',
      source: null,
    } as const;
    expect(addSighting(root, { ...row, date: '2026-10-01', hosts: [] })).toBe('2026-10-01_01');
    expect(addSighting(root, { ...row, subject: 'ろ', date: '2026-10-01', hosts: [] })).toBe('2026-10-01_02');
  });
});

test.each([
  ['お支払い方法が承認されません', 'payment'],
  ['プライムの自動更新', 'prime'],
  ['ご注文の確認', 'order'],
  ['アカウントの停止', 'hold'],
  ['10,000ポイント', 'points'],
  ['こんにちは', 'other'],
])('%s is about %s', (subject, theme) => {
  expect(themeOf(subject)).toBe(theme);
});
