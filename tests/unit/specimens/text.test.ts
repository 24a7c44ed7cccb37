import { describe, expect, test } from 'vitest';
import { annotate, readableHtml } from '../../../src/specimens/text.ts';

describe('readableHtml', () => {
  test.each([
    [
      'blocks and breaks become lines',
      '<p>一行目<br>二行目</p><div>三行目</div>',
      '一行目\n二行目\n\n三行目',
    ],
    [
      'a link shows its target',
      '<a href="hxxps://a[.]example/x">ログイン</a>',
      'ログイン〔行き先：hxxps://a[.]example/x〕',
    ],
    [
      'a target left live is defanged all the same',
      '<a href="https://a.example/x">ログイン</a>',
      'ログイン〔行き先：hxxps://a[.]example/x〕',
    ],
    ['an anchor without a target is only words', '<a>ログイン</a>', 'ログイン'],
    [
      'what is not read is left out',
      '<style>p{}</style><script>x()</script><title>t</title><p>本文</p>',
      '本文',
    ],
    ['entities stay text', '<p>&lt;b&gt; &amp;</p>', '<b> &'],
  ])('%s', (_, html, text) => {
    expect(readableHtml(html)).toBe(text);
  });
});

describe('annotate', () => {
  test('cuts the text at its quotes, in the order of the text', () => {
    expect(
      annotate('至急ログインしてください', [
        { quote: 'ログイン', note: 1 },
        { quote: '至急', note: 2 },
      ]),
    ).toEqual([
      { text: '至急', notes: [2] },
      { text: 'ログイン', notes: [1] },
      { text: 'してください', notes: [] },
    ]);
  });

  test('keeps the first of overlapping quotes and drops what is not there', () => {
    expect(
      annotate('あいうえ', [
        { quote: 'いう', note: 1 },
        { quote: 'うえ', note: 2 },
        { quote: 'ない', note: 3 },
        { quote: '', note: 4 },
      ]),
    ).toEqual([
      { text: 'あ', notes: [] },
      { text: 'いう', notes: [1] },
      { text: 'え', notes: [] },
    ]);
  });

  test('two findings may rest on the same words', () => {
    const marks = [1, 2, 2].map((note) => ({ quote: '至急', note }));
    expect(annotate('至急', marks)).toEqual([{ text: '至急', notes: [1, 2] }]);
  });

  test('nothing is lost or added', () => {
    const text = 'お客様のアカウントを停止します。お客様';
    const joined = annotate(text, [{ quote: 'お客様', note: 1 }])
      .map((segment) => segment.text)
      .join('');
    expect(joined).toBe(text);
  });
});
