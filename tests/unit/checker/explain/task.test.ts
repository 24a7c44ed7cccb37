import { describe, expect, test } from 'vitest';
import { officialPath, taskOf } from '../../../../src/checker/explain/task.ts';
import { OFFICIAL_PATHS } from '../../../../src/checker/facts/official-paths.ts';
import { isOfficial } from '../../../../src/checker/hosts/official.ts';
import { inspect } from '../../../../src/checker/index.ts';
import type { Message } from '../../../../src/checker/message.ts';
import { link, message } from '../support/message.ts';

describe('the task that a mail names', () => {
  test.each<[string, Partial<Message>, string | null]>([
    ['a card that was declined', { subject: 'お支払い方法の情報を更新してください' }, 'payment'],
    [
      'a card that was declined for an order',
      { subject: 'ご注文のお支払い方法が承認されません #123' },
      'payment',
    ],
    ['a fee that could not be charged', { subject: 'Ｐｒｉｍｅ会員費の決済に失敗しました' }, 'prime'],
    ['the membership', { subject: 'アマゾンプライム会員資格の更新' }, 'prime'],
    ['not the videos', { subject: 'プライムビデオでご購入の作品' }, 'order'],
    ['an order', { subject: 'Amazon.co.jpでのご注文の確認' }, 'order'],
    ['an order that cannot be sent', { subject: '【緊急】Amazon注文を出荷できません' }, 'delivery'],
    ['a gift card', { subject: 'Amazonギフトカードが届きました' }, 'gift'],
    ['a sign-in', { subject: 'Amazon: 不正なサインインを検知しました' }, 'sign-in'],
    ['the account', { subject: 'Amazonアカウントに関する重要なお知らせ' }, 'account'],
    ['two steps', { subject: '2段階認証のお願い' }, 'sign-in'],
    ['in English', { subject: 'Your payment was declined' }, 'payment'],
    ['in English: a gift card', { subject: 'Your Amazon gift card' }, 'gift'],
    ['in English: gift cards, in one word', { subject: 'GiftCards' }, 'gift'],
    ['in English: an order', { subject: 'About your order' }, 'order'],
    ['in English: orders', { subject: 'Your recent orders' }, 'order'],
    ['in English: nothing ordered', { subject: 'In order to help you', text: '' }, null],
    ['in English: not the videos', { subject: 'PrimeVideo: your order' }, 'order'],
    ['in English: a sign-in', { subject: 'New signin' }, 'sign-in'],
    ['in English: a log-in', { subject: 'New login' }, 'sign-in'],
    [
      'on the button, where the subject names none',
      {
        subject: '重要なお知らせ',
        links: [link('https://shop.example/', 'お支払い方法を更新')],
        text: 'アカウント',
      },
      'payment',
    ],
    [
      'not on a link in the foot',
      {
        subject: '重要なお知らせ',
        links: [link('https://shop.example/', 'お支払い方法', { role: 'plain' })],
        text: 'アカウント',
      },
      'account',
    ],
    [
      'not where two buttons only meet',
      {
        subject: '重要なお知らせ',
        links: [link('https://shop.example/1', '今すぐ注'), link('https://shop.example/2', '文面を見る')],
        text: 'アカウント',
      },
      'account',
    ],
    [
      'most often in the text, where nothing else names one',
      {
        subject: '重要なお知らせ',
        text: 'お客様のアカウントです。カード情報と、請求先のカード番号を更新してください。',
      },
      'payment',
    ],
    [
      'in the mail that was passed on',
      { subject: 'これは？', forwarded: { from: null, subject: 'ご注文の確認' } },
      'order',
    ],
    ['none', { subject: 'こんにちは', text: '来週の会議の件です。' }, null],
  ])('%s', (_, mail, task) => {
    expect(taskOf(message(mail))).toBe(task);
  });

  test('a hostile heap of links, or one endless, is read only so far', () => {
    const late = [
      ...Array(20).fill(link('https://shop.example/', '開く')),
      link('https://shop.example/', '注文'),
    ];
    const long = [link('https://shop.example/', `${'開'.repeat(100)}注文`)];
    for (const links of [late, long])
      expect(taskOf(message({ subject: 'こんにちは', text: '', links }))).toBeNull();
  });

  test('a footer far below names nothing', () => {
    const text = `こんにちは。${'。'.repeat(5_000)}お支払い方法`;
    expect(taskOf(message({ subject: 'こんにちは', text }))).toBeNull();
  });
});

test.each(OFFICIAL_PATHS.map((path) => [path.task, path] as const))(
  '%s has one way, on an official site',
  (task, path) => {
    expect(officialPath(task)).toBe(path);
    expect(new URL(path.url).protocol).toBe('https:');
    expect(isOfficial(new URL(path.url).hostname)).toBe(true);
  },
);

test('no way is shown for a mail in another name', async () => {
  const text =
    '件名: ご注文の確認\n差出人: 見本商店 <info@shop.example>\n\nご注文ありがとうございます。見本商店';
  expect((await inspect({ text })).view?.way).toBeNull();
  const amazon =
    '件名: Amazon.co.jp ご注文の確認\n差出人: Amazon.co.jp <info@shop.example>\n\nご注文ありがとうございます。';
  expect((await inspect({ text: amazon })).view?.way?.task).toBe('order');
});
