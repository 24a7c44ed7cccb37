import { expect, test } from 'vitest';
import { checkTable, finding, unseen } from '../support/check-table.ts';

checkTable('disguised-brand', {
  found: [
    {
      name: 'a Cyrillic letter in the subject',
      mail: { subject: '【重要】Аmazon お客様' },
      strength: 'decisive',
      data: { letters: 'А' },
    },
    {
      name: 'an invisible letter in the text',
      mail: { text: 'Ama\u200Bzonをご利用いただきありがとうございます。' },
      strength: 'decisive',
      data: { invisible: true },
    },
    {
      name: 'in a mail that does not claim to be Amazon',
      mail: { text: 'Аmazonで売られている品です。' },
      context: { claims: null },
      strength: 'strong',
    },
  ],
  clear: [{ name: 'a plain notice' }],
  nearMiss: [
    {
      name: 'full-width letters, as Japanese systems write them',
      mail: { subject: 'Ａｍａｚｏｎからのお知らせ' },
    },
    { name: 'half-width kana', mail: { text: 'ｱﾏｿﾞﾝをご利用いただきありがとうございます。' } },
    { name: 'Russian text that does not name it', mail: { text: 'А магазин открыт.' } },
    {
      name: 'in the sender’s name, which is judged on its own',
      mail: { from: { name: 'Amаzon.co.jp', address: 'info@shop.example' } },
    },
    { name: 'an invisible letter after the word', mail: { text: 'Amazon\u200B.co.jp' } },
  ],
  // It reads whatever there is: a part that was not shown leaves the rest to be read.
  unknown: [{ name: 'neither subject nor text', mail: unseen('subject', 'text'), reason: 'unseen' }],
});

test('quotes the disguised word where it stands', () => {
  const { evidence } = finding('disguised-brand', { subject: '【重要】Аmazon お客様' });
  expect(evidence[0]).toMatchObject({ part: 'subject' });
  expect(evidence[0]?.quote).toContain('Аmazon');
});
