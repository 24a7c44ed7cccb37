import { beforeAll, describe, expect, test } from 'vitest';
import { buildIndex } from '../../../src/search/build-index.ts';
import { catalogueOf } from '../../../src/search/catalogue.ts';
import { type Answer, MAX_QUERY, openIndex } from '../../../src/search/engine.ts';
import type { SearchRecord } from '../../../src/search/record.ts';
import { comparison } from '../../../src/search/tokens.ts';
import { openPagefind, readCatalogue, writeIndex } from '../../support/search-index.ts';

const row = (id: string, title: string, more: Partial<SearchRecord> = {}): SearchRecord => ({
  url: `/sightings/#${id}`,
  kind: 'sighting',
  title,
  theme: 'payment',
  date: `2024-01-${id.padStart(2, '0')}`,
  case: '',
  lines: [],
  ...more,
});

const FILLER = 'あいうえお'.repeat(8);

/** Invented, in the manner of real ones: brackets, dates, look-alike letters, repeats, one-letter runs. */
const RECORDS: SearchRecord[] = [
  row('1', '【大切なお知らせ】お届け先の確認ができません #214-4327'),
  row('2', 'Amazon. co. jp に登録の お支払い方法(変更、確認)'),
  row('3', 'ご注意ください！4/22/2023 まで'),
  row('4', 'Аmаzоn：ポイント失効のお知らせ', { theme: 'points' }),
  row('5', 'ああああ a'),
  row('6', '【大切なお知らせ】お届け先の確認ができません #583-9911'),
  row('7', '会員資格の更新 b 一', { theme: 'prime' }),
  row('8', '𠮷野様 荷物を保管しています'),
  row('9', '荷物を保管しています', {
    url: '/cases/parcel/',
    kind: 'case',
    lines: ['【大切なお知らせ】お届け先の確認ができません', '倉庫に荷物があります。', '確認はこちら'],
  }),
  row('11', '領収書の再発行', {
    url: '/cases/receipt/',
    kind: 'case',
    lines: ['払い込み票', FILLER, 'い戻る', FILLER, '戻した', FILLER, '払い戻しの手続きを完了'],
  }),
  row('10', '差出人の見分け方', {
    url: '/guides/sender/',
    kind: 'guide',
    theme: '',
    lines: ['お知らせという題名だけでは、お届け先の業者は分かりません。確認の方法はいくつかあります。'],
  }),
  row('12', '差出人のある行', {
    lines: ['行き先：login-amazon[.]example', '差出人：info[at]login-amazon[.]example'],
  }),
];

let find: (query: string) => Promise<Answer>;
beforeAll(async () => {
  const dir = writeIndex(await buildIndex(RECORDS));
  find = openIndex(await openPagefind(dir), readCatalogue(dir));
});

const urls = async ({ hits }: Answer) => Promise.all(hits.map(async (hit) => (await hit.load()).url));

/** The plain scan that the index is measured against. */
function scan(query: string): string[] {
  const kept = comparison(query);
  const wanted = kept(query).text;
  return RECORDS.filter(({ title, lines }) =>
    [title, ...lines].some((line) => kept(line).text.includes(wanted)),
  ).map(({ url }) => url);
}

test('every substring of every line finds exactly the records that hold it', async () => {
  for (const line of RECORDS.flatMap(({ title, lines }) => [title, ...lines])) {
    const chars = Array.from(line);
    for (const length of [1, 2, 3, 5, chars.length]) {
      for (let at = 0; at + length <= chars.length; at++) {
        const query = chars.slice(at, at + length).join('');
        if (query.trim() === '') continue;
        const answer = await find(query);
        expect(answer.mode, query).toBe('phrase');
        expect((await urls(answer)).sort(), query).toEqual(scan(query).sort());
      }
    }
  }
});

describe('written otherwise', () => {
  test.each([
    ['ＡＭＡＺＯＮ．ＣＯ', '/sightings/#2'],
    ['ﾎﾟｲﾝﾄ', '/sightings/#4'],
    ['amazon:ポイント', '/sightings/#4'],
    ['Amazon.co.jpに登録のお支払い', '/sightings/#2'],
    ['amazon co jp', '/sightings/#2'],
    ['4月', undefined],
    ['4 22 2023', '/sightings/#3'],
    ['𠮷野', '/sightings/#8'],
    ['Fwd: 会員資格の更新', '/sightings/#7'],
    ['件名：Re: 会員資格の更新', '/sightings/#7'],
    ['ぽいんと失効', '/sightings/#4'],
    ['オ届ケ先ノ確認', '/sightings/#6'],
    ['login-amazon.example', '/sightings/#12'],
    ['login-amazon[.]example', '/sightings/#12'],
    ['login-amazon[dot]example', '/sightings/#12'],
    ['hxxps://login-amazon[.]example', '/sightings/#12'],
    ['https://login-amazon.example/a?b=c', '/sightings/#12'],
    ['info@login-amazon.example', '/sightings/#12'],
  ])('%s → %s', async (query, url) => {
    const answer = await find(query);
    if (url === undefined) expect(answer.mode).not.toBe('phrase');
    else expect((await urls(answer))[0]).toBe(url);
  });
});

describe('nothing holds it exactly', () => {
  test('words apart: all of them must be there', async () => {
    const answer = await find('倉庫 確認はこちら');
    expect([answer.mode, await urls(answer)]).toEqual(['words', ['/cases/parcel/']]);
  });

  test.each([
    ['other number', '【大切なお知らせ】お届け先の確認ができません #777-1234 [AB-99]', '/cases/parcel/'],
    ['a name in front', '山田様【大切なお知らせ】お届け先の確認ができません', '/cases/parcel/'],
    ['a typo', '会員資挌の更新', '/sightings/#7'],
    ['a letter left out', 'ポイト失効のお知らせ', '/sightings/#4'],
    ['a passage far below the first mention', '払い戻しのて続き', '/cases/receipt/'],
    ['words swapped', '確認ができません、お届け先の【大切なお知らせ】', '/cases/parcel/'],
  ])('%s', async (_, query, url) => {
    const answer = await find(query);
    expect(answer.mode).toBe('similar');
    expect((await urls(answer)).slice(0, 3)).toContain(url);
  });

  test.each(['まったく別の話題です', '999-888-777', 'qxzjk'])('%s is not found', async (query) => {
    expect(await find(query)).toMatchObject({ mode: 'none', hits: [] });
  });

  test.each(['', '  ', '\u200b', '\u3000'])('%j asks for nothing', async (query) => {
    expect(await find(query)).toMatchObject({ mode: 'blank', hits: [] });
  });
});

test('hits are ordered by place, then by date, newest first', async () => {
  expect(await urls(await find('荷物を保管'))).toEqual(['/cases/parcel/', '/sightings/#8']);
  expect(await urls(await find('大切なお知らせ'))).toEqual([
    '/sightings/#6',
    '/sightings/#1',
    '/cases/parcel/',
  ]);
});

test('a hit brings the words of its record, not the codes', async () => {
  const { hits } = await find('倉庫に');
  expect(hits).toMatchObject([{ kind: 'case', theme: 'payment' }]);
  expect(await hits[0]?.load()).toMatchObject({
    content: RECORDS[8]?.lines.join('\n'),
    meta: { title: '荷物を保管しています', date: '2024-01-09', case: '' },
  });
});

test('a pasted mail of a million letters is answered in bounded time', async () => {
  const answer = await find('お届け先の確認ができません。'.repeat(70_000));
  expect(answer.sought[0]?.length).toBeLessThanOrEqual(MAX_QUERY);
});

test('an index that holds nothing is refused', async () => {
  const pagefind = await openPagefind(writeIndex(await buildIndex(RECORDS)));
  expect(() => openIndex(pagefind, catalogueOf([], 'tag', []))).toThrow('empty');
});

test('an index of another build is refused', async () => {
  const [dir, other] = [
    writeIndex(await buildIndex(RECORDS)),
    writeIndex(await buildIndex([row('1', 'お知らせ')])),
  ];
  const mixed = openIndex(await openPagefind(dir), readCatalogue(other));
  await expect(mixed('お知らせ')).rejects.toThrow('no record');
});

test('two records with one address stop the build', async () => {
  await expect(buildIndex([row('1', 'a'), row('1', 'b')])).rejects.toThrow('/sightings/#1');
});
