import { describe, expect, it } from 'vitest';
import { type Candidate, chooseActions, lineAround } from '../../../../../src/checker/read/links/roles.ts';

/** A link of two words in a sentence, neither of which asks for anything. */
const link = (text: string, more: Partial<Candidate> = {}): Candidate => ({
  ...{ text, href: 'https://x.example/page', line: `文の中の${text}という言葉`, at: 10 },
  ...{ button: false, picture: 0, hidden: false, web: true },
  ...more,
});
const alone = (text: string, more: Partial<Candidate> = {}) => link(text, { line: ` ${text} `, ...more });
const image = (picture: number, more: Partial<Candidate> = {}) =>
  link('', { picture, at: -1, line: '', ...more });
const HOME = { href: ' http://x.example/ ' };

/** Which are taken for what the mail wants pressed, by their place. */
const chosen = (links: Candidate[], text = '') =>
  chooseActions(links, text).flatMap((is, index) => (is ? [index] : []));

describe('the link a mail asks to press', () => {
  it.each<[string, Candidate[], number[]]>([
    [
      'words rather than the foot, though it has a word of action',
      [link('お問い合わせの確認'), link('今日の話')],
      [1],
    ],
    ['words rather than the way out of a newsletter', [alone('配信停止の確認'), link('こちら')], [1]],
    ['words of action', [link('今日の話'), link('ログイン')], [1]],
    ['all words of action', [link('ログイン'), link('今日の話'), link('お支払い')], [0, 2]],
    ['a button whatever it says', [link('今日の話'), link('配信停止', { button: true })], [1]],
    ['「こちら」 where its line asks', [link('今日の話'), link('こちら', { line: '確認はこちら' })], [1]],
    ['「こちら」 rather than other words', [link('今日の話'), link('こちら')], [1]],
    ['an address alone on its line', [link('今日の話'), alone('https://x.example/page')], [1]],
    ['one without a scheme, too', [link('こちら'), alone('www.x.example/page')], [1]],
    ['words alone rather than in a sentence', [link('今日の話'), alone('今日の話')], [1]],
    [
      'an address whose line asks',
      [link('http://x.example/a'), link('http://x.example/b', { line: '確認 http://x.example/b まで' })],
      [1],
    ],
    ['an address rather than words', [link('今日の話'), link('http://x.example/a')], [1]],
    ['words around an address', [link('https://x.example/ でログイン'), link('https://x.example/')], [0]],
    ['words in front of an address', [link('ログイン https://x.example/'), link('https://x.example/')], [0]],
    ['a picture as wide as a mail', [link('こちら'), image(200)], [1]],
    ['no picture of an icon', [image(199), link('こちら')], [1]],
    ['words rather than a logo that leads home', [image(50, HOME), link('今日の話')], [1]],
    [
      'words rather than a logo that leads home, without a slash',
      [image(50, { href: 'https://x.example' }), link('今日の話')],
      [1],
    ],
    ['a small picture that leads elsewhere, as early as it stands', [image(50), link('今日の話')], [0]],
    ['a small picture with words beside it', [image(50, { ...HOME, at: 5 }), link('今日の話')], [0]],
    ['a small picture of an action', [link('今日の話'), image(50, { ...HOME, text: 'ログイン' })], [1]],
    [
      'a link that shows nothing, where it is the first',
      [link('', { at: -1, line: '', ...HOME }), link('今日の話')],
      [0],
    ],
  ])('%s', (_, links, expected) => {
    expect(chosen(links)).toEqual(expected);
  });

  it.each<[string, Candidate]>([
    ['hidden', alone('ログイン', { hidden: true })],
    ['no web address', alone('ログイン', { web: false })],
    [
      'the address under every mail of a list',
      alone('ログイン', { href: 'https://l.example/mailman/listinfo/x' }),
    ],
    ['a row of the foot', link('プライバシー')],
    ['a page on a social site', link('https://www.facebook.com/shop')],
    [
      'an address behind a word of the foot',
      link('https://x.example/', { line: 'ヘルプ https://x.example/' }),
    ],
  ])('is never one that is %s', (_, only) => {
    expect(chosen([only])).toEqual([]);
  });

  it.each<[string, Candidate]>([
    ['words of the foot that ask, alone on their line', alone('個人情報を更新する')],
    ['an address that writes words of the foot', alone('https://x.example/help')],
    ['a social site that passes on', alone('https://l.facebook.com/l.php?u=https%3a%2f%2fevil.example')],
    ['a button in words of the foot', link('ヘルプ', { button: true })],
  ])('may be %s', (_, candidate) => {
    expect(chosen([link('今日の話'), candidate])).toEqual([1]);
  });

  it('stands before the copyright, unless that stands at the top or the link is a button', () => {
    const url = alone('https://x.example/a', { at: 80 });
    const before = alone('今日の話', { at: 10 });
    const text = (at: number) => `${' '.repeat(at)}© Shop${' '.repeat(94 - at)}`;
    expect(chosen([before, url], text(60))).toEqual([0]);
    expect(chosen([before, url], text(20))).toEqual([1]);
    expect(chosen([before, url], ' '.repeat(100))).toEqual([1]);
    expect(chosen([before, { ...url, at: 50 }], text(60))).toEqual([1]);
    expect(chosen([before, { ...url, button: true }], text(60))).toEqual([1]);
    expect(chosen([link('今日の話', { at: 80 })], text(60))).toEqual([]);
  });
});

describe('the line around a link', () => {
  const line = (text: string, word: string) =>
    lineAround(text, text.indexOf(word), text.indexOf(word) + word.length);

  it.each([
    ['one\ntwo LINK three\nfour', 'two LINK three'],
    ['LINK one\ntwo', 'LINK one'],
    ['one\ntwo LINK', 'two LINK'],
    ['one\n\nLINK\n\ntwo', 'LINK'],
  ])('%j', (text, expected) => {
    expect(line(text, 'LINK')).toBe(expected);
  });

  it('of one letter is that letter', () => {
    expect(line('a\nX\nb', 'X')).toBe('X');
  });

  it('without end is cut on both sides; of nothing is none', () => {
    expect(line(`${'a'.repeat(500)}LINK${'b'.repeat(500)}`, 'LINK')).toBe(
      `${'a'.repeat(300)}LINK${'b'.repeat(300)}`,
    );
    expect(lineAround('text', -1, -1)).toBe('');
  });
});
