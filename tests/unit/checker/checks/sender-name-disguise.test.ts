import { expect, test } from 'vitest';
import { checkTable, finding } from '../support/check-table.ts';
import { mailbox } from '../support/message.ts';

const from = (name: string, address = 'info@shop.example') => ({ from: { name, address } });
const unclaimed = { claims: null };

checkTable('sender-name-disguise', {
  found: [
    {
      name: 'a Cyrillic letter',
      mail: from('Amаzon.co.jp'),
      strength: 'decisive',
      data: { how: 'letters', letters: 'а' },
    },
    {
      name: 'two Cyrillic letters, both told',
      mail: from('Аmаzon'),
      strength: 'decisive',
      data: { how: 'letters', letters: 'А、а' },
    },
    { name: 'mathematical letters', mail: from('𝐀𝐦𝐚𝐳𝐨𝐧'), strength: 'decisive', data: { how: 'letters' } },
    {
      name: 'a Cyrillic letter, the address out of sight',
      mail: from('Аmazon', ''),
      strength: 'decisive',
      data: { how: 'letters' },
    },
    {
      name: 'a Cyrillic letter before a forged address',
      mail: from('Аmazon ID', 'no-reply@amazon.co.jp'),
      strength: 'strong',
      data: { how: 'letters', letters: 'А' },
    },
    {
      name: 'an invisible letter',
      mail: from('Ama\u200Bzon'),
      strength: 'decisive',
      data: { how: 'invisible' },
    },
    {
      name: 'spaced letters',
      mail: from('A m a z o n . c o . j p'),
      strength: 'decisive',
      data: { how: 'broken' },
    },
    { name: 'spaced kana', mail: from('ア マ ゾ ン'), strength: 'strong', data: { how: 'broken' } },
    { name: 'a mark inside', mail: from('Ama.zon.co.jp'), strength: 'decisive', data: { how: 'broken' } },
    {
      name: 'spaced letters, the address out of sight',
      mail: from('A m a z o n', ''),
      strength: 'strong',
      data: { how: 'broken' },
    },
    {
      name: 'Amazon’s address as the name',
      mail: from('account-update@amazon.co.jp'),
      strength: 'decisive',
      data: { how: 'address', held: 'account-update@amazon.co.jp', address: 'info@shop.example' },
    },
    {
      name: 'a person’s address at Amazon as the name',
      mail: from('jane@amazon.com'),
      strength: 'strong',
      data: { how: 'address' },
    },
    {
      name: 'Amazon’s address beside a name, in full width',
      mail: from('Amazon（ａｕｔｏ－ｃｏｎｆｉｒｍ＠amazon.co.jp）'.replace('＠', '@')),
      strength: 'decisive',
      data: { how: 'address' },
    },
    {
      name: 'Amazon’s address, in a mail that claims nothing else',
      mail: from('no-reply@amazon.co.jp'),
      context: unclaimed,
      strength: 'strong',
    },
    {
      name: 'a disguised name in a mail that claims nothing',
      mail: from('Аmazonで買える品'),
      context: unclaimed,
      strength: 'strong',
    },
  ],
  clear: [
    { name: 'the plain name', mail: from('Amazon.co.jp') },
    { name: 'no name at all', mail: from('', 'account-update@amazon.co.jp') },
  ],
  nearMiss: [
    { name: 'full width alone', mail: from('Ａｍａｚｏｎ'), outcome: 'found', strength: 'weak' },
    { name: 'full width, the address out of sight', mail: from('Ａｍａｚｏｎ', '') },
    { name: 'one letter in full width', mail: from('Ａmazon') },
    { name: 'Amazon’s address, no other beside it', mail: from('account-update@amazon.co.jp', '') },
    {
      name: 'an address of Amazon.com before one of Amazon.co.jp',
      mail: from('auto-confirm@amazon.com', 'no-reply@amazon.co.jp'),
    },
    {
      name: 'a list that puts the writer’s address as the name',
      mail: { ...from('account-update@amazon.co.jp', 'talk@lists.example'), viaList: true },
    },
    { name: 'full width with Amazon’s address', mail: from('Ａｍａｚｏｎ', 'store-news@amazon.co.jp') },
    { name: 'full width in another firm’s name', mail: from('Ａｍａｚｏｎギフト券プレゼント 緑商店') },
    { name: 'half-width kana', mail: from('ｱﾏｿﾞﾝ') },
    { name: 'the address repeated as the name', mail: from('info@shop.example') },
    {
      name: 'Amazon’s address before another of Amazon’s',
      mail: from('auto-confirm@amazon.co.jp', 'no-reply@amazon.co.jp'),
    },
    {
      name: 'a list that writes on behalf of somebody at Amazon',
      mail: { ...from("'jane@amazon.com' via kernel", 'kernel@lists.example'), viaList: true },
    },
    {
      name: 'the same, copied without headers',
      mail: from("'jane@amazon.com' via kernel", 'kernel@lists.example'),
    },
    {
      name: 'a file shared by somebody at Amazon',
      mail: from('jane@amazon.co.jp (共有)', 'shares@drive.example'),
      context: unclaimed,
    },
    {
      name: 'a private address as the name',
      mail: from('taro@reader.example', 'taro@office.example'),
      context: unclaimed,
    },
    {
      name: 'a person called A. Mazon',
      mail: from('A. Mazon', 'a.mazon@office.example'),
      context: unclaimed,
    },
    { name: 'words that meet', mail: from('Kama Zone', 'info@kama.example'), context: unclaimed },
    { name: 'a Russian name', mail: from('А. Мазонова', 'a@office.example'), context: unclaimed },
  ],
  unknown: [{ name: 'no sender', mail: { from: null }, reason: 'unseen' }],
});

test.each([
  ['Аmazon', '重要：Аmazon'],
  ['A m a z o n', '重要：A m a z o n'],
  ['Ａｍａｚｏｎ', '★Ａｍａｚｏｎ★'],
])('quotes the disguised word %s as it stands in the sender', (word, name) => {
  const { evidence } = finding('sender-name-disguise', from(name));
  expect(evidence).toEqual([expect.objectContaining({ part: 'from', quote: word })]);
});

test('judges the sender inside a mail that a person passed on', () => {
  const inner = { forwarded: { from: mailbox('Аmazon <x@shop.example>'), subject: '' } };
  expect(
    finding('sender-name-disguise', { from: mailbox('花子 <h@reader.example>'), ...inner }),
  ).toMatchObject({
    outcome: 'found',
    strength: 'decisive',
  });
});
