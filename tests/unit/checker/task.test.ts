import { describe, expect, test } from 'vitest';
import { OFFICIAL_PATHS } from '../../../src/checker/facts/official-paths.ts';
import { inspect } from '../../../src/checker/index.ts';
import type { Message } from '../../../src/checker/message.ts';
import { isOfficial } from '../../../src/checker/official.ts';
import { officialPath, taskOf } from '../../../src/checker/task.ts';
import { link, message } from './support/message.ts';

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
    ['in English', { subject: 'Your payment was declined' }, 'payment'],
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
