import type { Context } from '../../../../src/checker/check.ts';
import { checkTable, unseen } from '../support/check-table.ts';
import { mailbox } from '../support/message.ts';

const from = (written: string) => ({ from: mailbox(written) });
const FRIEND = mailbox('見本 花子 <hanako@family.example>');

const SIGNED = {
  ...from('myinfo <postmaster@shop.example>'),
  subject: 'Amazonプライムの会費について',
  text: '下記のリンクからサインインしてください。\nAmazon.co.jp',
};
const SPEAKS: Partial<Context> = { claimedIn: ['subject', 'signature'] };

checkTable('sender-foreign', {
  found: [
    {
      name: 'the brand as name, a foreign address',
      mail: from('Amazon.co.jp <info@shop.example>'),
      strength: 'decisive',
      data: { name: 'Amazon.co.jp', address: 'info@shop.example', domain: 'shop.example' },
    },
    { name: 'full-width', mail: from('Ａｍａｚｏｎ <info@shop.example>'), strength: 'decisive' },
    { name: 'in kana', mail: from('アマゾン <info@shop.example>'), strength: 'decisive' },
    { name: 'spaced', mail: from('A m a z o n . c o . j p <info@shop.example>'), strength: 'decisive' },
    { name: 'a department', mail: from('Amazonカスタマーサポート <a@b.example>'), strength: 'decisive' },
    { name: 'rented relay', mail: from('Amazon <a@us-west-2.amazonses.com>'), strength: 'decisive' },
    {
      name: 'subject and signature are Amazon’s, the name is nobody’s',
      mail: SIGNED,
      context: SPEAKS,
      strength: 'decisive',
    },
    {
      name: 'a subject that only holds "re:" answers nothing',
      mail: { ...SIGNED, subject: `【重要】re: ${SIGNED.subject}` },
      context: SPEAKS,
      strength: 'decisive',
    },
    {
      name: 'only a name shown, and it is another',
      mail: from('myinfo'),
      strength: 'weak',
      data: { name: 'myinfo' },
    },
    {
      name: 'the brand as name in a mail that is called passed on',
      mail: { ...from('Amazon.co.jp <info@shop.example>'), subject: 'Fw: ご注文の確認' },
      strength: 'decisive',
    },
    {
      name: 'another name inside a mail that a friend passes on',
      mail: {
        from: FRIEND,
        subject: 'Fw: ご注文の確認',
        forwarded: { from: mailbox('myinfo <a@shop.example>'), subject: '' },
      },
      strength: 'strong',
    },
    { name: 'no name at all', mail: from('info@shop.example'), strength: 'strong' },
    {
      name: 'inside a forwarded mail',
      mail: { from: FRIEND, forwarded: { from: mailbox('Amazon <a@shop.example>'), subject: '' } },
      strength: 'decisive',
    },
  ],
  clear: [{ name: 'an official address' }],
  nearMiss: [
    {
      name: 'a group that hands Amazon’s mail on, in a copy without the headers: weak',
      mail: { ...from("'Amazon.co.jp' via 総務 <soumu@firm.example>"), ...unseen('authentication') },
      outcome: 'found',
      strength: 'weak',
    },
    {
      name: 'its form without a group',
      mail: from("'Amazon.co.jp' via 総務 <soumu@firm.example>"),
      outcome: 'found',
      strength: 'strong',
    },
    {
      name: 'another firm that gives gift cards away',
      mail: from('Amazonギフト券プレゼント事務局 みどり商店 <info@midori.example>'),
      outcome: 'found',
      strength: 'strong',
    },
    {
      name: 'a shop that writes about Amazon and signs itself: strong',
      mail: SIGNED,
      context: { claimedIn: ['subject', 'opening'] },
      outcome: 'found',
      strength: 'strong',
    },
    {
      name: 'an answer to Amazon’s mail: strong',
      mail: { ...SIGNED, subject: `Re: ${SIGNED.subject}` },
      context: SPEAKS,
      outcome: 'found',
      strength: 'strong',
    },
    {
      name: 'an answer, written with blanks: strong',
      mail: { ...SIGNED, subject: ` Re : ${SIGNED.subject}` },
      context: SPEAKS,
      outcome: 'found',
      strength: 'strong',
    },
    {
      name: 'through a list: strong',
      mail: { ...SIGNED, viaList: true },
      context: SPEAKS,
      outcome: 'found',
      strength: 'strong',
    },
    {
      name: 'nothing is asked: strong',
      mail: { ...SIGNED, text: 'お支払いが済みました。\nAmazon.co.jp' },
      context: SPEAKS,
      outcome: 'found',
      strength: 'strong',
    },
    { name: 'a seller', mail: from('みどり商店 <x1y2@marketplace.amazon.co.jp>') },
    { name: 'a person at amazon.com', mail: from('Jane Doe <jane@amazon.com>') },
    {
      name: 'a genuine mail that a friend passes on',
      mail: { from: FRIEND, forwarded: { from: mailbox('Amazon <order-update@amazon.co.jp>'), subject: '' } },
    },
    {
      name: 'a mail that does not claim to be Amazon',
      mail: from('アマゾン川クルーズ <tour@river.example>'),
      context: { claims: null },
      outcome: 'not-applicable',
    },
  ],
  unknown: [
    {
      name: 'a group hands it on',
      mail: { ...from("'Amazon.co.jp' via 総務 <soumu@firm.example>"), viaList: true },
      reason: 'forwarded',
    },
    { name: 'no sender shown', mail: { ...unseen('sender'), from: null }, reason: 'unseen' },
    { name: 'only a name shown', mail: from('Amazon.co.jp'), reason: 'unseen' },
    { name: 'only a product’s name shown', mail: from('Prime Video'), reason: 'unseen' },
    { name: 'only a name that anybody has', mail: from('お知らせ'), reason: 'unseen' },
    {
      name: 'passed on by a friend whose program leaves no heading inside',
      mail: { from: FRIEND, subject: 'Fw: ご注文の確認' },
      reason: 'forwarded',
    },
  ],
});
