import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../../../../src/checker/read/limits.ts';
import { readHtmlMail, readMail } from '../support.ts';

const part = (type: string, body: string) => `--m\r\nContent-Type: ${type}; charset=utf-8\r\n\r\n${body}\r\n`;

describe('links of a mail of several parts', () => {
  const PARTS = [
    part('text/html', '<p>一 <a href="https://a.example/1">はじめの頁</a></p>'),
    part(
      'text/html',
      '<p>二</p> <a href="https://a.example/2"><img src="https://a.example/i.png" width=300></a><p><a href="https://a.example/3">次の頁</a>',
    ),
    part('text/plain', '三 https://a.example/4 と amazon.jp/5 と readme.md2/6'),
  ];
  const read = () => readMail('Content-Type: multipart/mixed; boundary=m', `${PARTS.join('')}--m--`);

  it('stand where they are written', async () => {
    const { html, text, links } = await read();
    expect(links.map((link) => (link.part === 'html' ? html : text).slice(link.start, link.end))).toEqual([
      '<a href="https://a.example/1">',
      '<a href="https://a.example/2">',
      '<img src="https://a.example/i.png" width=300>',
      '<a href="https://a.example/3">',
      'https://a.example/4',
      'amazon.jp/5',
    ]);
  });

  it('know where their words are shown', async () => {
    const { text, links } = await read();
    const shown = links.map((link) => link.shown && text.slice(link.shown.start, link.shown.end));
    expect(shown).toEqual(['はじめの頁', '', '', '次の頁', 'https://a.example/4', 'amazon.jp/5']);
    const [, wide] = links;
    expect(wide?.shown?.start).toBeGreaterThan(text.indexOf('二'));
    expect(wide?.shown?.start).toBeLessThanOrEqual(text.indexOf('次'));
  });

  it('are an action, plain, or a picture', async () => {
    const { links } = await read();
    expect(links.map(({ role }) => role)).toEqual(['plain', 'action', 'asset', 'plain', 'plain', 'plain']);
  });
});

it('an address shown by a link is not one more; the same address beside it is', async () => {
  const { links } = await readHtmlMail(
    '<p>https://b.example/0 <a href="https://a.example/">https://b.example/1</a> https://b.example/2</p>',
  );
  expect(links.map(({ href }) => href)).toEqual([
    'https://a.example/',
    'https://b.example/0',
    'https://b.example/2',
  ]);
});

it.each([
  ['runs a script', 'javascript:x()', 'action'],
  ['leads to no web address', 'tel:0312345678', 'plain'],
])('a link that %s is pressed or not', async (_, href, role) => {
  const { links } = await readHtmlMail(`<a href="${href}">ログイン</a> <a href="https://x.example/a">頁</a>`);
  expect(links[0]?.role).toBe(role);
});

it('a flood of links is cut off, and said to be', async () => {
  const anchors = (count: number) => '<a href="https://x.example/">x</a> '.repeat(count);
  const few = await readHtmlMail(anchors(LIMITS.links - 1));
  expect([few.links.length, few.truncated]).toEqual([LIMITS.links - 1, []]);
  const many = await readHtmlMail(`${anchors(LIMITS.links - 5)}${'https://y.example/ '.repeat(20)}`);
  expect([many.links.length, many.truncated]).toEqual([LIMITS.links, ['links']]);
  const more = await readHtmlMail(anchors(LIMITS.links + 20));
  expect([more.links.length, more.truncated]).toEqual([LIMITS.links, ['links']]);
});
