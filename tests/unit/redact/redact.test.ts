import { describe, expect, test } from 'vitest';
import { type MaskKind, NOBODY, redact } from '../../../src/redact/index.ts';
import { known } from '../../../src/redact/known.ts';

/** One person; every kind of trace of her must go. */
const HANAKO = known(
  ['hanako.mihon@mail.example'],
  ['見本 花子', 'Hanako Mihon'],
  ['info@evil.example', 'amazon@evil.example'],
);

describe('masked, by kind', () => {
  test.each<[MaskKind, string, string]>([
    ['address', '連絡先 taro@person.example まで', 'taro'],
    ['address', '全角 ｔａｒｏ＠ｐｅｒｓｏｎ.example まで', 'ｔａｒｏ'],
    ['address', '伏せかけ taro[at]person[.]example まで', 'taro'],
    ['address', 'アカウント：hanako.mihon@mail.example、異常な', 'hanako'],
    ['address', 'bounce+hanako.mihon=mail.example@evil.example', 'hanako'],
    ['name', '見本太郎 様\nいつもご利用', '太郎'],
    ['name', '見本　太郎様、', '太郎'],
    ['name', 'いつもご利用いただきありがとうございます。山田健一様のアカウント', '健一'],
    ['name', 'ご利用の山田健一様にお知らせ', '健一'],
    ['name', 'ヤマダ タロウ さま', 'タロウ'],
    ['name', 'Dear Taro Yamada,', 'Yamada'],
    ['name', '件名に花子の名前', '花子'],
    ['name', 'Mihon Hanako が注文', 'Hanako'],
    ['name', 'お名前：山田 健一', '健一'],
    ['name', '宛先: 山田健一 <k@person.example>', '健一'],
    ['phone', '電話 03-1234-5678 へ', '1234'],
    ['phone', '０９０－１２３４－５６７８', '１２３４'],
    ['phone', '(03) 1234-5678', '5678'],
    ['phone', '+81 90 1234 5678', '5678'],
    ['phone', '携帯は09012345678です', '09012345678'],
    ['phone', 'TEL: 1-800-555-0199 x', '0199'],
    ['place', '〒123-4567', '4567'],
    ['place', '東京都架空区見本町1-2-3 みほんビル405', '見本町'],
    ['place', '大阪府架空市北三丁目4番5号', '三丁目'],
    ['place', '架空市本町12-3にお届け', '12-3'],
    ['place', 'お届け先: 北の国 みほん荘の二階', 'みほん荘'],
    ['order', '注文 250-1234567-7654321 の件', '7654321'],
    ['order', 'D01-1234567-1234567', '1234567'],
    ['order', '注文番号： 249-0461725-43649434', '0461725'],
    ['code', '[注文番号] 552731-20210508-155', '552731'],
    ['code', '〖メールコード:M54010720〗', '54010720'],
    ['code', '解除いたしました！番号：247964253523', '2479'],
    ['code', 'お支払い方法が承認されません #48213-99120', '48213'],
    ['code', '確認コードは 482913 です', '482913'],
    ['code', 'パスワードは 771 305 です', '305'],
    ['code', '末尾の数字 396132192', '396132192'],
    ['code', '生年月日：1980/01/02', '1980'],
    ['card', '4111-1111-1111-1111', '4111'],
    ['card', '3782 822463 10005', '822463'],
    ['card', 'カードの下4桁：1234', '1234'],
    ['card', '末尾が「4321」のカード', '4321'],
    ['card', '**** 9876', '9876'],
    ['card', '有効期限 09/27', '09/27'],
    ['url', 'https://evil.example/login?id=abc123', 'abc123'],
    ['url', 'https://evil.example/login?aGFuYWtv', 'aGFuYWtv'],
    ['url', 'https://evil.example/c/9f8e7d6c5b4a3f2e1d/go', '9f8e7d6c'],
    ['url', 'https://evil.example/u/aGFuYWtvLm1paG9uQG1haWwuZXhhbXBsZQ==', 'aGFuYWtv'],
    ['url', 'https://evil.example/u/68616e616b6f2e6d69686f6e406d61696c2e6578616d706c65', '68616e61'],
    ['url', 'https://evil.example/hanako.mihon%40mail.example/', 'hanako'],
    ['url', 'https://evil.example/#/user/10203040', '10203040'],
    ['url', 'https://taro:secret9@evil.example/', 'secret9'],
    ['url', 'evil.example/track?uid=77', '77'],
    ['url', 'hxxps://evil[.]example/a?x=verysecret', 'verysecret'],
    ['url', 'https://r.example/?u=https%3A%2F%2Fevil.example%2Fp%2Fsecret99', 'secret99'],
  ])('%s: %s', (kind, text, gone) => {
    const { text: safe, masked } = redact(text, HANAKO);
    expect(safe).not.toContain(gone);
    expect(masked[kind], JSON.stringify(masked)).toBeGreaterThan(0);
  });
});

describe('left readable', () => {
  test.each([
    '注文合計：￥ 24,220',
    '合計 1234567890円を請求',
    '2023-11-21 10:15 に送信',
    '注文日：2020/09/05',
    '有効期限：2023/11/30 まで',
    '24時間365日',
    '受付 09:00-18:00',
    '2023年11月21日（火）',
    '600円、5,900円、ポイント10,000',
    'お客様のアカウント',
    'Amazon お客様',
    '会員様 各位',
    '皆様へ、同様の手口',
    'お疲れさまでした。',
    'Dear Customer,',
    'Dear Amazon user,',
    '以下の仕様について',
    'IPアドレス：65.129.227.132',
    '410 Terry Avenue N., Seattle, WA 98109-5210',
    '〒153-0064 東京都目黒区下目黒1-8-1',
    '〒100-0005 東京都千代田区丸の内2-4-1',
    '電話 0120-999-373',
    '消費者ホットライン 188、警察 #9110',
    '(03)-5757-5252までお電話ください',
    '東京都からのログインがありました',
    '2-3日以内に架空市へ配達',
    '電話番号 / 住所 / お名前を更新してください',
    '【必須】住所：',
    'account-update[at]amazon[.]co[.]jp から届いた',
    'Amazon <info[at]evil[.]example>',
    'hxxps://www[.]amazon[.]co[.]jp/gp/css/homepage.html',
    'hxxps://amazon[.]co[.]jp[.]evil[.]example/ap/signin',
    'hxxps://www[.]amazon[.]co[.]jp@evil[.]example/jp/user_verification/',
    'hxxps://evil[.]example/?url=hxxps://next[.]example',
  ])('%s', (text) => {
    expect(redact(text, HANAKO)).toEqual({ text, masked: {} });
  });
});

test('the sender stays, defanged; a sender that is the recipient does not', () => {
  expect(redact('Amazon <info@evil.example>', HANAKO).text).toBe('Amazon <info[at]evil[.]example>');
  const own = known(['hanako@mail.example'], [], ['hanako@mail.example']);
  expect(redact('<hanako@mail.example>', own).text).toBe('<[メールアドレス]>');
});

test('a mailbox called after its task does not mask the words of the mail', () => {
  const own = known(['amazon@mail.example', 'info@mail.example'], ['Amazon お客様'], []);
  expect(redact('Amazon info お客様', own).text).toBe('Amazon info お客様');
});

test('what is masked is counted, by kind', () => {
  const { masked } = redact('山田健一様\n電話 03-1234-5678、03-8765-4321、a@b.example', NOBODY);
  expect(masked).toEqual({ name: 1, phone: 2, address: 1 });
});

test('overlapping finds never uncover each other', () => {
  const { text } = redact('お届け先: 〒123-4567 東京都架空区1-2-3 見本 花子 様 03-1234-5678', HANAKO);
  expect(text).not.toMatch(/\d/);
  expect(text).not.toContain('花子');
});
