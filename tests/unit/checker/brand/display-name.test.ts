import { describe, expect, test } from 'vitest';
import { couldBeAnybodys, nameClaim, properNames } from '../../../../src/checker/brand/display-name.ts';

describe('nameClaim', () => {
  test.each([
    ['Amazon', 'is-brand'],
    ['Amazonアンケート事務局', 'is-brand'],
    ['あまぞん', 'is-brand'],
    ['Amazon セラーセントラル', 'is-brand'],
    ['Amazonギフト券', 'is-brand'],
    ['Amazonギフト券 事務局', 'contains-brand'],
    ['Audible', 'is-brand'],
    ['Audibleカスタマーサービス', 'is-brand'],
    ['Kindle Unlimited', 'is-brand'],
    ['Prime Video', 'is-brand'],
    ['プライム・ビデオ', 'is-brand'],
    ['Audible 制作スタジオ', 'no'],
    ['本の虫 Kindle便り', 'no'],
    ['Prime', 'no'],
    ['プライム旅行', 'no'],
    ['Amazon.co.jp', 'is-brand'],
    ['amazon.com', 'is-brand'],
    ['Amazon Web Services', 'is-brand'],
    ['アマゾン ウェブ サービス ジャパン', 'is-brand'],
    ['Amazon.de', 'is-brand'],
    ['Amazon.co.uk Kundenservice', 'is-brand'],
    ['Amazon.com.au', 'is-brand'],
    ['Amazon Gutschein', 'is-brand'],
    ['Amazon Gift Card', 'is-brand'],
    ['Amazon.dev Meetup', 'contains-brand'],
    ['Amazon Gift Card Raffle', 'contains-brand'],
    ['Ａｍａｚｏｎ', 'is-brand'],
    ['Аmazon ID', 'is-brand'],
    ['𝔸𝕞𝕒𝕫𝕠𝕟 Prime', 'is-brand'],
    ['A m a z o n . c o . j p', 'is-brand'],
    ['Ama.zon.co.jp', 'is-brand'],
    ['Aamzon.co.jp', 'is-brand'],
    ['Amazonカスタマーサポート', 'is-brand'],
    ['Amazonからの お知らせ', 'is-brand'],
    ['Amazonポイント事務局', 'is-brand'],
    ['アマゾンジャパン合同会社', 'is-brand'],
    ['Am.azon', 'is-brand'],
    ['Ama・zon', 'is-brand'],
    ['Amaz-on', 'is-brand'],
    ['Amazo_n', 'is-brand'],
    ['Amazon センター', 'is-brand'],
    ['Amazonカスタマーセンタ', 'is-brand'],
    ['みどり商店amazon', 'contains-brand'],
    ['Amazon  River Tours', 'no'],
    ['Amazon Rainforest Trust', 'no'],
    ['Amazon Rain Forest Tours', 'no'],
    ['Amazonギフト券プレゼント事務局', 'contains-brand'],
    ['みどり商店 Amazon店', 'contains-brand'],
    ['アマゾン川クルーズ みなも旅行', 'no'],
    ['アマゾンの森を歩く会', 'no'],
    ['A. Mazon', 'no'],
    ['楓製作所', 'no'],
    ['', 'no'],
  ])('%s: %s', (name, claim) => {
    expect(nameClaim(name)).toBe(claim);
  });

  test('reads a name of single letters without end only once', () => {
    expect(nameClaim('a '.repeat(500_000))).toBe('no');
  });
});

test.each([
  ['株式会社みどり商店 お客様窓口', ['みどり商店']],
  ['ポイントの森', ['ポイントの森']],
  ['あとばらい', ['あとばらい']],
  ['Midori Shop', ['midori']],
  ['重要なお知らせ', []],
  ['カスタマーサポート', []],
  ['info', []],
  ['myinfo', []],
  ['Amazon みどり', []],
])('own words of %j: %j', (name, words) => expect(properNames(name)).toEqual(words));

test.each([
  ['Prime Video', true],
  ['お知らせ', true],
  ['', true],
  ['myinfo', false],
  ['みどり商店', false],
  ['あとばらい', false],
  ['0120', true],
])('%j could be anybody’s: %s', (name, anybodys) => expect(couldBeAnybodys(name)).toBe(anybodys));
