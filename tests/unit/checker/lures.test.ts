import { describe, expect, test } from 'vitest';
import {
  buildLureIndex,
  type LureRow,
  matchLures,
  SAME_BODY,
  SAME_SUBJECT,
} from '../../../src/checker/lures.ts';

const row = (over: Partial<LureRow>): LureRow => ({
  case: 'a-case',
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
});
