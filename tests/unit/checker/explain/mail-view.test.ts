import { describe, expect, test } from 'vitest';
import { viewMail } from '../../../../src/checker/explain/mail-view.ts';
import { markText } from '../../../../src/checker/explain/marked-text.ts';
import type { Stretch } from '../../../../src/checker/explain/stretches.ts';
import { inspect } from '../../../../src/checker/index.ts';
import type { Input } from '../../../../src/checker/message.ts';
import { read } from '../../../../src/checker/read/index.ts';
import type { Finding, Report } from '../../../../src/checker/report.ts';

const NONE = { marks: [], links: [], hidden: [] };
const pieces = (stretches: readonly Stretch[]) => stretches.flatMap((stretch) => stretch.pieces);
/** What a view prints of a text, gaps and hidden words left out. */
const words = (stretches: readonly Stretch[]) =>
  pieces(stretches)
    .map((piece) => (piece.kind === 'text' ? piece.text : ''))
    .join('');
const marked = (stretches: readonly Stretch[], check: string) =>
  words(stretches.filter(({ marks }) => marks.includes(check)));

describe('a marked text', () => {
  test('keeps every word, whatever overlaps', () => {
    const text = 'あいうえおかきくけこ';
    const marks = [
      { start: 1, end: 6, check: 'a' },
      { start: 4, end: 9, check: 'b' },
      { start: 5, end: 6, check: 'c' },
      { start: 1, end: 6, check: 'a' },
    ];
    const stretches = markText(text, { ...NONE, marks, links: [{ start: 2, end: 8, link: 0, checks: [] }] });
    expect(words(stretches)).toBe(text);
    expect(marked(stretches, 'a')).toBe('いうえおか');
    expect(marked(stretches, 'b')).toBe('おかきくけ');
    expect(marked(stretches, 'c')).toBe('か');
    expect(stretches.flatMap(({ notes }) => notes)).toEqual(['a', 'c', 'b']);
    expect(pieces(stretches).filter((piece) => piece.kind === 'target')).toEqual([
      { kind: 'target', link: 0 },
    ]);
    for (const piece of pieces(stretches))
      if (piece.kind === 'text') expect(piece.link === 0).toBe('うえおかきく'.includes(piece.text[0] ?? ''));
  });

  test('names odd letters even where a mark cuts the word in two', () => {
    const stretches = markText('x \u0410mazon\u200B', { ...NONE, marks: [{ start: 2, end: 3, check: 'a' }] });
    expect(pieces(stretches).filter((piece) => piece.kind === 'text' && piece.odd)).toEqual([
      { kind: 'text', text: '\u0410', odd: expect.any(String) },
      { kind: 'text', text: '\u200B', odd: expect.any(String), unseen: true },
    ]);
  });

  test('puts hidden words where they stand, bounded', () => {
    const hidden = [{ at: 2, text: 'か'.repeat(5_000), how: 'display', checks: ['hidden-text'] }];
    const stretches = markText('あいうえ', { ...NONE, hidden });
    const at = stretches.findIndex(({ marks }) => marks.includes('hidden-text'));
    expect(words(stretches.slice(0, at))).toBe('あい');
    const [piece] = stretches[at]?.pieces ?? [];
    expect(piece).toMatchObject({ kind: 'hidden', how: 'display' });
    expect(piece?.kind === 'hidden' && piece.text.length + piece.left).toBe(5_000);
  });

  test('leaves out what is too much, says how much, and still shows evidence and where links lead', () => {
    const text = `${'あ'.repeat(300_000)}証拠${'い'.repeat(300_000)}`;
    const marks = [{ start: 300_000, end: 300_002, check: 'a' }];
    const links = [{ start: 5_000, end: 400_000, link: 3, checks: [] }];
    const stretches = markText(text, { ...NONE, marks, links });
    expect(marked(stretches, 'a')).toBe('証拠');
    expect(words(stretches).length).toBeLessThan(20_000);
    const left = pieces(stretches).reduce((sum, piece) => sum + (piece.kind === 'gap' ? piece.chars : 0), 0);
    expect(words(stretches).length + left).toBe(text.length);
    expect(pieces(stretches).find((piece) => piece.kind === 'target')).toEqual({ kind: 'target', link: 3 });
  });

  test('an odd letter after every other one does not make a page without end', () => {
    const stretches = markText('a\u200B'.repeat(500_000), NONE);
    expect(pieces(stretches).length).toBeLessThan(3_100);
    expect(pieces(stretches).at(-1)?.kind).toBe('gap');
  });

  test.each([
    ['nothing', ''],
    ['one letter', 'x'],
  ])('%s', (_, text) => {
    expect(words(markText(text, NONE))).toBe(text);
  });
});

const FRAUD = `From: "\u0410mazon.co.jp" <info@shop.example>
Reply-To: desk@else.example
Subject: =?UTF-8?B?QW1hem9u44Ki44Kr44Km44Oz44OI44Gu56K66KqN?=
Date: Tue, 21 Nov 2023 10:00:00 +0900
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary=b

--b
Content-Type: text/html; charset=utf-8

<p>Amazonのアカウントを確認してください。<span style="display:none">隠した文章です。読む人には見えません。とても長い文章がここに隠れています。さらに続きます。</span></p>
<p><a href="https://www.amazon.co.jp.shop.example/signin">今すぐ<b>確認</b>する</a></p>
<p><a href="https://pic.example/"><img src="https://pic.example/a.png" alt="ボタン"></a></p>
--b
Content-Type: application/zip; name="<b>a</b>.zip"
Content-Disposition: attachment; filename="<b>a</b>.zip"

UEs=
--b--
`.replaceAll('\n', '\r\n');

async function fraud() {
  const { report, view } = await inspect({ bytes: new TextEncoder().encode(FRAUD) });
  if (!view) throw new Error('not read');
  return { report, view };
}

describe('the view of a mail', () => {
  test('the sender, the subject, where an answer goes; look-alikes named', async () => {
    const { view } = await fraud();
    const lines = view.lines.map(({ stretches }) => words(stretches));
    expect(lines.slice(0, 2)).toEqual(['\u0410mazon.co.jp <info@shop.example>', 'Amazonアカウントの確認']);
    expect(lines).toContain('desk@else.example');
    expect(pieces(view.lines[0]?.stretches ?? [])[0]).toMatchObject({ text: '\u0410', odd: 'キリル文字' });
  });

  test('evidence is marked where it stands, that in the source of a link at its words', async () => {
    const { report, view } = await fraud();
    const found = report.findings.filter(({ outcome }) => outcome === 'found').map(({ check }) => check);
    expect(found).toContain('action-link-foreign');
    expect(marked(view.body, 'action-link-foreign')).toBe('今すぐ確認する');
    expect(
      view.lines.flatMap(({ stretches }) => stretches).some(({ marks }) => marks.includes('sender-foreign')),
    ).toBe(true);
    const notes = [...view.lines.flatMap(({ stretches }) => stretches), ...view.body].flatMap(
      ({ notes }) => notes,
    );
    expect(found).toEqual(expect.arrayContaining(notes));
  });

  test('links say where they lead, pictures too; hidden words are shown as hidden', async () => {
    const { report, view } = await fraud();
    const targets = pieces(view.body).filter((piece) => piece.kind === 'target');
    expect(targets.map(({ link }) => report.links[link]?.host)).toEqual([
      'www.amazon.co.jp.shop.example',
      'pic.example',
    ]);
    expect(targets[1]?.picture).toBe(true);
    expect(pieces(view.body).find((piece) => piece.kind === 'hidden')).toMatchObject({
      how: '表示しない設定',
    });
    expect(words(view.body)).not.toContain('隠した文章');
  });

  test('attachments by name; plain JSON', async () => {
    const { view } = await fraud();
    expect(view.attachments.map(({ name }) => name)).toEqual(['<b>a</b>.zip']);
    expect(JSON.parse(JSON.stringify(view))).toEqual(view);
  });

  test.each<[string, Input]>([
    ['text', { text: '件名: Amazon\n\n確認してください。 https://shop.example/x' }],
    ['html', { html: '<p>Amazon <a href="https://shop.example/">確認</a></p>' }],
    ['a bare address', { text: 'https://shop.example/', as: 'url' }],
  ])('of %s shows the whole text', async (_, input) => {
    const { view } = await inspect(input);
    expect(words(view?.body ?? [])).toBe((await read(input)).text);
  });

  test('what could not be read has none', async () => {
    expect((await inspect({ text: '' })).view).toBeNull();
  });
});

test('every field that is evidence is shown, with the evidence marked in it', async () => {
  const message = await read({ bytes: new TextEncoder().encode(`X-Mailer: Foxmail 6 [cn]\r\n${FRAUD}`) });
  const source = message.headers.map(({ name, value }) => `${name}: ${value}`).join('\n');
  const start = source.indexOf('Foxmail');
  const evidence = [{ part: 'headers' as const, start, end: start + 7, quote: 'Foxmail' }];
  const finding: Finding = { check: 'mailer-odd', outcome: 'found', strength: 'weak', data: {}, evidence };
  const { report } = await inspect({ text: 'x' });
  const view = viewMail(message, { ...report, findings: [finding] } satisfies Report);
  expect(
    marked(
      view.lines.flatMap(({ stretches }) => stretches),
      'mailer-odd',
    ),
  ).toBe('Foxmail');
});
