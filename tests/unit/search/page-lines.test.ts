import { expect, test } from 'vitest';
import { pageLines } from '../../../src/search/page-lines.ts';

const page = (main: string) =>
  `<!doctype html><html><body><nav>案内</nav><main>${main}</main><footer>足</footer></body></html>`;

test.each([
  [
    'blocks begin lines, inline elements do not',
    '<h1>題</h1><p>支<b>払</b>い<a href="/">方法</a></p>',
    ['題', '支払い方法'],
  ],
  ['a <br> does not end a line', '<p>下記の<br>リンク</p>', ['下記の リンク']],
  ['elements side by side stand apart', '<p><code>a</code><code>b</code><b>支</b>払い</p>', ['a b 支払い']],
  ['space is folded to one blank', '<p> あ \n\t い </p>', ['あ い']],
  [
    'chrome, scripts and hidden things are left out',
    '<nav>目次</nav><script>x()</script><style>a{}</style><form>欄</form><p hidden>隠</p><p data-search-ignore>無視</p><p>本文</p>',
    ['本文'],
  ],
  ['the same line counts once', '<p>件名</p><ul><li>件名</li><li>別</li></ul>', ['件名', '別']],
  [
    'what is folded away in details can be found',
    '<details><summary>詳しく</summary><p>中</p></details>',
    ['詳しく', '中'],
  ],
  ['text that looks like markup stays text', '<p>&lt;script&gt;</p>', ['<script>']],
])('%s', (_, main, lines) => {
  expect(pageLines(page(main))).toEqual(lines);
});

test('a page without <main> is refused', () => {
  expect(() => pageLines('<p>x</p>')).toThrow('<main>');
});
