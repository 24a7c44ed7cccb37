import { describe, expect, it } from 'vitest';
import { defang, defangAddress, defangHost, findLive, refang } from '../../../src/text/defang.ts';

describe('defang', () => {
  it.each([
    ['https://example.com/a.html?b=c.d', 'hxxps://example[.]com/a.html?b=c.d'],
    ['http://203.0.113.24/ap', 'hxxp://203[.]0[.]113[.]24/ap'],
    ['HTTPS://Example.com', 'HXXPS://Example[.]com'],
    ['https://amazon.co.jp@evil.example/x', 'hxxps://amazon[.]co[.]jp@evil[.]example/x'],
    ['https:/\\evil.example', 'hxxps:/\\evil[.]example'],
    ['a.b@mail.example へ', 'a[.]b[at]mail[.]example へ'],
    ['www.amazon.co.jp と書く', 'www[.]amazon[.]co[.]jp と書く'],
    ['「https://evil.example」を開く', '「hxxps://evil[.]example」を開く'],
    ['Amazon.co.jp でのご注文', 'Amazon.co.jp でのご注文'],
    ['既に hxxps://evil[.]example', '既に hxxps://evil[.]example'],
  ])('%s', (live, safe) => {
    expect(defang(live)).toBe(safe);
    expect(findLive(defang(live))).toEqual([]);
  });

  it.each([
    'https://www.amazon.co.jp.evil.example/a?b=1#c',
    'HTTP://x.example と user@mail.example、www.x.example',
    'https://amazon.co.jp@evil.example',
  ])('is undone by refang: %s', (text) => {
    expect(refang(defang(text))).toBe(text);
  });

  it.each([
    ['hXXps[://]evil(.)example', 'hTTps://evil.example'],
    ['hxxp[:]//evil[dot]example', 'http://evil.example'],
    ['a[@]b[.]example', 'a@b.example'],
  ])('refang understands other spellings: %s', (written, live) => {
    expect(refang(written)).toBe(live);
  });

  it('does not defang twice', () => {
    expect(defangHost(defangHost('a.b.example'))).toBe('a[.]b[.]example');
    expect(defangAddress('a@b.example')).toBe('a[at]b[.]example');
  });
});

describe('findLive', () => {
  it.each([
    ['https://evil.example/x', 'url', 'evil.example'],
    ['`https://evil.example`', 'url', 'evil.example'],
    ['taro@mail.example', 'address', 'taro@mail.example'],
    ['WWW.Evil.example', 'host', 'www.evil.example'],
  ])('sees %s', (text, kind, key) => {
    expect(findLive(text)).toMatchObject([{ kind, key }]);
  });

  it.each([
    'https://bit.ly/■■■■',
    'http://■■■.cc/■■■',
    'https://www.amazon.co.jp/a/c/●●●',
    '`https://` の後ろ',
    'hxxps://evil[.]example',
    'Amazon.co.jp',
    'amaznon[.]co[.]jp',
  ])('lets %s pass', (text) => {
    expect(findLive(text)).toEqual([]);
  });

  it('stays linear on a flood of address beginnings', () => {
    findLive(`${'a.'.repeat(50_000)}@${'b.'.repeat(50_000)}`);
    findLive('www.'.repeat(50_000));
  });
});
