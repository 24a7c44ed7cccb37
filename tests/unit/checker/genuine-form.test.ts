import { describe, expect, test } from 'vitest';
import { keepsGenuineForm } from '../../../src/checker/genuine-form.ts';
import type { Message } from '../../../src/checker/message.ts';
import { readWords } from '../../../src/checker/reading.ts';
import { finding } from './support/check-table.ts';
import { link, mailbox, message } from './support/message.ts';

const EVIL = link('https://login.shop.example/', 'サインインして続ける');
const OFFICIAL = link('https://www.amazon.co.jp/gp/css/order-history', '注文履歴', { role: 'plain' });
const TEXT = '見本 太郎様\n\nご注文を保留にしました。\n\n配信専用のアドレスからお送りしています。\n';

const keeps = (over: Partial<Message>) => {
  const mail = message(over);
  return keepsGenuineForm(mail, readWords(mail), [EVIL]);
};

describe('keepsGenuineForm', () => {
  test('only the button leads elsewhere: said in those words', () => {
    const mail = { from: mailbox('Amazon.co.jp'), text: TEXT, links: [OFFICIAL, EVIL] };
    expect(keeps(mail)).toBe(true);
    expect(finding('action-link-foreign', mail).data).toMatchObject({ genuineForm: true });
  });

  test.each([
    ['two traits of the foot', '© 2024 Amazon.com, Inc. or its affiliates\n送信専用のアドレスです。'],
    ['its name without the full stop', 'Amazon.com, Inc or its affiliates\n送信専用のアドレスです。'],
    ['sent automatically', '見本 太郎様\n\nこのメールは自動送信です。'],
    ['… in other words', '見本 太郎様\n\nこのメールは自動的にお送りしています。'],
  ])('%s: the form is kept', (_, text) => {
    expect(keeps({ from: mailbox('Amazon.co.jp'), text, links: [OFFICIAL, EVIL] })).toBe(true);
  });

  test('a link that is no web address (mailto:) leads nowhere else', () => {
    const mail = link('mailto:help@amazon.co.jp', '問い合わせ', { role: 'plain' });
    expect(keeps({ text: TEXT, links: [OFFICIAL, mail, EVIL] })).toBe(true);
  });

  test.each([
    ['no official link beside it', { text: TEXT, links: [EVIL] }],
    [
      'other foreign links too',
      { text: TEXT, links: [OFFICIAL, EVIL, link('https://x.example/', 'ヘルプ', { role: 'plain' })] },
    ],
    [
      'not the form: no name, no foot',
      { from: null, text: 'お客様\n更新してください。', links: [OFFICIAL, EVIL] },
    ],
  ])('%s: not said', (_, mail) => {
    expect(keeps(mail)).toBe(false);
  });

  test("a carrier's page beside Amazon's link is no foreign goal, also where Amazon's is the smaller one", () => {
    const carrier = link('https://toi.kuronekoyamato.co.jp/x', '荷物を調べる');
    expect(finding('action-link-foreign', { links: [OFFICIAL, carrier] }).outcome).toBe('clear');
  });
});
