import { describe, expect, it } from 'vitest';
import { gmailFilters } from '../../../src/published/gmail.ts';
import { sieveScript } from '../../../src/published/sieve.ts';
import { patterns } from '../../../src/published/subjects.ts';
import { parseSieve, runSieve } from '../../support/sieve.ts';
import { childrenOf, parseXml } from '../../support/xml.ts';

const wanted = (subject: string, genuineToo = false) => ({ subject, genuineToo });
const GENUINE = 'ご利用のAmazonアカウントを一時保留いたしました';
const KNOWN = [
  wanted('Amazonアカウント情報の更新が必要です'),
  wanted('【重要】お支払い方法が承認されません #1164-74232801'),
  wanted('[受信者の氏名] Amazonのアカウントが盗まれました。 変更してください [日付時刻]'),
  wanted('Amazon.co.jp'),
  wanted(GENUINE),
  wanted(GENUINE, true),
  wanted('"quoted" \\ back * star ? mark のお知らせです 12345 そして終わり'),
];

describe('patterns', () => {
  it.each([
    [
      'numbers',
      '【重要】お支払い方法が承認されません #1164-74232801',
      ['【重要】お支払い方法が承認されません #'],
    ],
    ['placeholders', '[受信者の氏名] アカウントが盗まれました。[日付]', ['アカウントが盗まれました。']],
    ['masks and addresses', 'Amazonがロックされました。https://bit.ly/■■■■', ['Amazonがロックされました。']],
  ])('leave out %s, which change from copy to copy', (_, subject, parts) => {
    expect(patterns([wanted(subject)])[0]?.parts).toEqual(parts);
  });

  it('keep brackets and amounts that belong to the words', () => {
    const subject = '[緊急の通知] 24時間以内に10,000ポイントの確認が必要です';
    expect(patterns([wanted(subject)])[0]?.parts).toEqual([subject]);
  });

  it('name each subject once, as genuine where it is in any case', () => {
    expect(patterns([wanted(GENUINE), wanted(GENUINE, true)])).toMatchObject([{ genuineToo: true }]);
  });

  it('ask for the whole of a subject that is too short to stand for itself', () => {
    expect(patterns([wanted('Amazon.co.jp')])[0]?.exact).toBe(true);
    expect(patterns([wanted('番号 123456 です'), wanted('●●●●')])).toEqual([]);
  });
});

describe('the Sieve script', () => {
  const script = parseSieve(sieveScript(patterns(KNOWN), 'https://site.example/data/', '2026-11-22'));
  const run = (subject: string, from = 'info@evil.example') => runSieve(script, { subject, from });
  const MOVED = ['addflag \\Flagged', 'fileinto Mikiwake'];

  it.each([
    ['a known subject', 'Amazonアカウント情報の更新が必要です'],
    ['one with something before and after', 'Fwd: Amazonアカウント情報の更新が必要です！！'],
    ['one with another number', '【重要】お支払い方法が承認されません #9-1'],
    [
      'one with a name where the source has a mask',
      '山田様 Amazonのアカウントが盗まれました。 変更してください 1/2',
    ],
    [
      'one with signs that mean something to Sieve',
      '"quoted" \\ back * star ? mark のお知らせです 9 そして終わり',
    ],
    ['a short one, alone', 'Amazon.co.jp'],
  ])('puts %s aside', (_, subject) => expect(run(subject)).toEqual(MOVED));

  it.each([
    ['a mail of another kind', '明日の会議について'],
    ['a short one within another', 'Amazon.co.jpでのご注文'],
    ['what a star would have stood for', '"quoted" \\ back x star ? mark のお知らせです 9 そして終わり'],
  ])('leaves %s alone', (_, subject) => expect(run(subject)).toEqual([]));

  it('only marks what genuine mails bear, too, and not when it comes from their domains', () => {
    expect(run(GENUINE)).toEqual(['addflag \\Flagged']);
    expect(run(GENUINE, 'no-reply@amazon.co.jp')).toEqual([]);
    expect(run(GENUINE, 'x@marketplace.amazon.co.jp')).toEqual([]);
    expect(run(GENUINE, 'x@fake-amazon.co.jp')).toEqual(['addflag \\Flagged']);
  });

  it('never rejects, deletes or passes on', () => {
    const names = JSON.stringify(script).match(/"name":"\w+"/g) ?? [];
    expect(names.filter((name) => /reject|discard|redirect/.test(name))).toEqual([]);
  });

  it('is valid without a single subject', () => {
    expect(
      runSieve(parseSieve(sieveScript([], 'https://a.example/', '2026-11-22')), { subject: '', from: '' }),
    ).toEqual([]);
  });

  it.each([
    ['a missing semicolon', 'keep'],
    ['a missing require', 'fileinto "x";'],
    ['an open string', 'keep; # "\nredirect "x;'],
    ['an open list', 'if header :is "subject" ["a", ] { keep; }'],
    ['a test that is none', 'if maybe { keep; }'],
    ['else without if', 'else { keep; }'],
    ['a tag that is none', 'if header :like "subject" "a" { keep; }'],
    ['a header test without keys', 'if header :is "subject" { keep; }'],
    ['an open block', 'if true { keep;'],
  ])('would be refused with %s', (_, bad) => expect(() => parseSieve(bad)).toThrow());
});

describe('the Gmail filters', () => {
  const many = Array.from({ length: 200 }, (_, at) =>
    wanted(`第${String.fromCodePoint(0x4e00 + at)}回の<お支払い>&方法についてのたいせつなお知らせ`),
  );
  const xml = gmailFilters(patterns([...KNOWN, ...many]), 'site.example', '2026-11-22');
  const entries = childrenOf(parseXml(xml), 'entry').map((entry) =>
    Object.fromEntries(
      childrenOf(entry, 'apps:property').map(({ attributes }) => [attributes.name, attributes.value]),
    ),
  );

  it('label and do nothing else', () => {
    for (const entry of entries) expect(Object.keys(entry)).toEqual(['hasTheWord', 'label']);
  });

  it('look for every subject that is long enough, in searches that Gmail takes', () => {
    const searches = entries.map(({ hasTheWord }) => hasTheWord ?? '');
    for (const { subject } of many)
      expect(searches.filter((search) => search.includes(subject))).toHaveLength(1);
    expect(Math.max(...searches.map((search) => search.length))).toBeLessThan(1_500);
    for (const search of searches)
      expect(search).toMatch(/^subject:\((?:"[^"]*"|\((?:"[^"]*" ?)+\)| OR )+\)/);
    expect(searches.join()).not.toContain('"Amazon.co.jp"');
  });

  it('keep what genuine mails bear apart, and leave their domains out', () => {
    const genuine = entries.filter(({ label }) => label?.includes('本物'));
    expect(genuine).toHaveLength(1);
    expect(genuine[0]?.hasTheWord).toContain('-from:(amazon.co.jp OR amazon.com)');
    expect(entries.filter(({ hasTheWord }) => hasTheWord?.includes(GENUINE))).toEqual(genuine);
  });

  it('have an id of their own each', () => {
    const ids = [...xml.matchAll(/<id>([^<]*)/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
