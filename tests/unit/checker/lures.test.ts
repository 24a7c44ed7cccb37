import { describe, expect, test } from 'vitest';
import {
  buildLureIndex,
  type LureIndex,
  type LureRow,
  matchLures as matchFolded,
  SAME_BODY,
  SAME_SUBJECT,
} from '../../../src/checker/lures.ts';
import { fold } from '../../../src/text/fold.ts';

const matchLures = (index: LureIndex, subject: string, body: string) =>
  matchFolded(index, fold(subject), fold(body));

const row = (over: Partial<LureRow>): LureRow => ({
  case: 'a-case',
  title: '見本の事例',
  date: '2024-05-10',
  subject: '',
  body: '',
  genuineToo: false,
  ...over,
});
const BODY =
  'お客様の会員証の期限が近づいています。下のボタンから番号を入れ直してください。入れ直すまで、倉庫からの発送を止めています。ご質問は受付係まで。';
const INDEX = buildLureIndex([
  row({ case: 'payment', subject: '【大切なお知らせ】会費のお支払い方法に問題があります #416-7308988' }),
  row({ case: 'card', subject: '会員証の番号を入れ直してください', body: BODY }),
  row({ case: 'name-only', subject: 'Amazon.co.jp' }),
]);

describe('matchLures', () => {
  test('the same subject with another number is the same subject', () => {
    const [best] = matchLures(INDEX, '【重要なお知らせ】会費のお支払い方法に問題があります #093-4044305', '');
    expect(best?.row.case).toBe('payment');
    expect(best?.subject).toBeGreaterThanOrEqual(SAME_SUBJECT);
  });

  test('a body with sentences swapped and words changed is the same body', () => {
    const reworded = `Amazonより。${BODY.replace('受付係', 'サポート係').replace('入れ直して', '再入力して')} お早めに。`;
    const [best] = matchLures(INDEX, '', reworded);
    expect(best?.row.case).toBe('card');
    expect(best?.body).toBeGreaterThanOrEqual(SAME_BODY);
  });

  test('look-alike letters do not hide a lure', () => {
    const [best] = matchLures(INDEX, '会員証の番号を入れ直してくだ\u200Bさい', '');
    expect(best?.subject).toBe(1);
  });

  test('near miss: another notice of a shop is not the same', () => {
    const likeness = matchLures(
      INDEX,
      'ご注文の商品を発送しました',
      'ご注文の商品を発送しました。お届けは明日の午前中です。',
    );
    expect(likeness.filter(({ body, subject }) => body >= SAME_BODY || subject >= SAME_SUBJECT)).toEqual([]);
  });

  test('a subject that is only the sender name matches nothing', () => {
    expect(matchLures(INDEX, 'Amazon.co.jp', '')).toEqual([]);
  });

  test('a body of a million letters is read only as far as a lure goes', () => {
    expect(matchLures(INDEX, '', BODY + 'あ'.repeat(1_000_000))[0]?.body).toBeLessThanOrEqual(1);
  });

  test.each([
    ['numbers', 'ご注文 250-1234567-7654321 の確認をお願いいたします', 'ご注文 A12 の確認をお願いいたします'],
    ['order numbers', 'ご注文 250-1234567-7654321 の確認をお願い', 'ご注文 9 の確認をお願い'],
    ['addresses', 'user.name+tag@reader.example 様の会員証の確認です', 'x@y.example 様の会員証の確認です'],
    [
      'links',
      '確認はこちら http://a.example/abc から入れ直し',
      '確認はこちら hxxps://b.example/longer?q=1 から入れ直し',
    ],
  ])('%s differ from copy to copy', (what, known, seen) => {
    const [best] = matchLures(buildLureIndex([row({ subject: known })]), seen, '');
    if (what === 'numbers') expect(best?.subject).toBeLessThan(1);
    else expect(best?.subject).toBe(1);
  });

  test('all rows that are alike, the likest body before any subject, and never more than five', () => {
    const half = BODY.slice(0, 60);
    const rows = [
      row({ case: 'subject', subject: '会員証の番号を入れ直してください' }),
      row({ case: 'half', body: half }),
      row({ case: 'whole', body: BODY }),
      ...['a', 'b', 'c', 'd'].map((id) => row({ case: id, subject: '会員証の番号を入れ直してください' })),
    ];
    const found = matchLures(buildLureIndex(rows), '会員証の番号を入れ直してください', BODY);
    expect(found).toHaveLength(5);
    expect(found[0]).toMatchObject({ row: { case: 'whole' }, body: 1 });
    expect(found[1]?.row.case).toBe('half');
    expect(found.slice(2).every(({ subject, body }) => subject === 1 && body === 0)).toBe(true);
  });

  test('a subject alone ranks by itself, and texts that merely share a language are left out', () => {
    const rows = [
      row({ case: 'other', subject: '会員証の写しを倉庫へ送ってください' }),
      row({ case: 'near', subject: '会員証の番号を入れ直して下さいませんか' }),
      row({ case: 'same', subject: '会員証の番号を入れ直してください' }),
    ];
    const found = matchLures(buildLureIndex(rows), '会員証の番号を入れ直してください', '');
    expect(found.map(({ row: { case: id } }) => id)).toEqual(['same', 'near']);
  });
});
