import { checkTable, unseen } from '../support/check-table.ts';
import { auth, link, mailbox } from '../support/message.ts';

const FOREIGN = link('https://login.shop.example/ap/signin', 'サインインする');
const OFFICIAL = link('https://www.amazon.co.jp/gp/css/order-history', '注文履歴を見る');
const NO_ASK = { subject: 'ようこそ', text: '見本 太郎様\n\nいつもありがとうございます。' };

/** A copied text in which the address stands between these words. */
const MENTIONED = (before: string, href: string, after: string) => ({
  ...unseen('links'),
  kind: 'text' as const,
  subject: 'お支払いの確認',
  text: `${before}${href}${after}`,
  links: [link(href, href, { part: 'text', start: before.length, end: before.length + href.length })],
});

const MY_PAGE = link('https://my.shop.example/', 'マイページ', { role: 'plain' });
const SELLER = {
  from: mailbox('みどり商店 <a1@marketplace.amazon.co.jp>'),
  links: [link('https://shop.example/register', '登録する')],
  auth: auth('dmarc=pass marketplace.amazon.co.jp'),
};

const INVITED = { from: mailbox('Google カレンダー <calendar-notification@google.com>') };
const EVENT = link('https://calendar.google.com/event?id=1', '詳細を表示', { domain: 'google.com' });

checkTable('action-link-foreign', {
  found: [
    {
      name: 'asks, and leads elsewhere',
      mail: { links: [FOREIGN] },
      strength: 'decisive',
      data: { text: 'サインインする', host: 'login.shop.example' },
    },
    {
      name: 'one foreign link among official ones',
      mail: { links: [OFFICIAL, FOREIGN] },
      strength: 'decisive',
    },
    {
      name: 'anybody’s bucket under an Amazon host',
      mail: { links: [link('https://evil.s3.amazonaws.com/', '更新する', { shared: true })] },
      strength: 'decisive',
    },
    {
      name: 'an address told to be the link of such a mail',
      mail: { kind: 'url', subject: '', text: '', links: [link('https://shop.example/', '')] },
      context: { claimedIn: ['told'] },
      strength: 'decisive',
    },
    {
      name: 'a bare address: strong',
      mail: { kind: 'url', subject: '', text: '', links: [link('https://shop.example/', '')] },
      context: { claimedIn: ['asked'] },
      strength: 'strong',
    },
    {
      name: 'a link whose end is known before one that hides it',
      mail: { links: [link('https://s.example/abc', '確認する', { opaque: true }), FOREIGN] },
      strength: 'decisive',
      data: { host: 'login.shop.example' },
    },
    {
      name: 'from a body that names nobody, by way of a redirector',
      mail: {
        links: [
          link('https://shop.example/', '更新する', {
            chain: ['https://r.example/', 'https://shop.example/'],
          }),
        ],
      },
      context: { claimedIn: ['asked'] },
      strength: 'decisive',
    },
    {
      name: 'from a body that names nobody, on free hosting',
      mail: { links: [link('https://x.pages.example/', '更新する', { shared: true })] },
      context: { claimedIn: ['asked'] },
      strength: 'decisive',
    },
    ...['Please login here: ', 'You can signin at '].map((before) => ({
      name: `an address in an English sentence: ${before}`,
      mail: MENTIONED(before, 'https://shop.example/', ''),
      strength: 'decisive' as const,
    })),
    {
      name: 'an address in a sentence of a whole mail, where buttons are seen',
      mail: {
        ...MENTIONED('お問い合わせは販売者（', 'https://shop.example/', '）へお願いします。'),
        ...unseen(),
        kind: 'eml',
      },
      strength: 'decisive',
    },
    {
      name: 'an address between two quotations',
      mail: MENTIONED('「確認」はこちら: ', 'https://shop.example/', ' から「更新」へ'),
      strength: 'decisive',
    },
    {
      name: 'an address behind a quotation, a stray bracket after it',
      mail: MENTIONED('「確認」はこちら: ', 'https://shop.example/', '」'),
      strength: 'decisive',
    },
    {
      name: 'an address behind a bracket that is not closed after it',
      mail: MENTIONED('「こちら: ', 'https://shop.example/', ' から「更新」へ'),
      strength: 'decisive',
    },
    {
      name: 'an address alone on its line, in a copied text',
      mail: MENTIONED('お支払い方法の更新\n', 'https://shop.example/', '\nAmazon.co.jp'),
      strength: 'decisive',
    },
    {
      name: 'an address that the sentence sends the reader to',
      mail: MENTIONED('アカウントの確認はこちら→', 'https://shop.example/', ' まで'),
      strength: 'decisive',
    },
    {
      name: 'seen in the text, though the buttons were not',
      mail: { ...unseen('links'), links: [FOREIGN] },
      strength: 'decisive',
    },
  ],
  clear: [
    {
      name: 'social sites beside official links',
      mail: { links: [OFFICIAL, link('https://www.instagram.com/x', 'Instagram', { role: 'plain' })] },
    },
    { name: 'the official site', mail: { links: [OFFICIAL] } },
    { name: 'an official short link', mail: { links: [link('https://amzn.asia/d/abc')] } },
    { name: 'Amazon of another country', mail: { links: [link('https://www.amazon.de/x')] } },
  ],
  nearMiss: [
    {
      name: 'a stranger’s link among official ones, that asks for nothing: weak',
      mail: { links: [OFFICIAL, MY_PAGE] },
      outcome: 'found',
      strength: 'weak',
    },
    {
      name: 'the same under a verified mail',
      mail: { links: [OFFICIAL, MY_PAGE], auth: auth('dmarc=pass amazon.co.jp') },
    },
    { name: 'the same in a mail passed on', mail: { links: [OFFICIAL, MY_PAGE], viaList: true } },
    {
      name: 'several strangers’ links: the page around the mail',
      mail: { links: [OFFICIAL, MY_PAGE, link('https://other.example/', 'x', { role: 'plain' })] },
    },
    { name: 'an address in a copied text', mail: { kind: 'text', links: [OFFICIAL, MY_PAGE] } },
    {
      name: 'a carrier’s tracking beside Amazon’s link',
      mail: { links: [OFFICIAL, link('https://toi.kuronekoyamato.co.jp/x', '配送状況を確認')] },
    },
    {
      name: 'the own page of a service that passed the words on: strong',
      mail: { ...INVITED, links: [EVENT] },
      outcome: 'found',
      strength: 'strong',
    },
    {
      name: 'a stranger’s page beside it: decisive',
      mail: { ...INVITED, links: [EVENT, FOREIGN] },
      outcome: 'found',
      strength: 'decisive',
    },
    {
      name: 'from a body that names nobody, without a reason that frauds give: weak',
      mail: { ...NO_ASK, text: 'ご注文を承りました。今月の珈琲豆をお届けします。', links: [FOREIGN] },
      context: { claimedIn: ['asked'] },
      outcome: 'found',
      strength: 'weak',
    },
    {
      name: 'from a body that names nobody, with such a reason: strong',
      mail: { ...NO_ASK, text: 'お荷物を持ち帰りました。住所をお知らせください。', links: [FOREIGN] },
      context: { claimedIn: ['asked'] },
      outcome: 'found',
      strength: 'strong',
    },
    {
      name: 'from a body that is all picture: strong',
      mail: { subject: '', text: '', links: [link('https://login.shop.example/', '')] },
      context: { claimedIn: ['asked'] },
      outcome: 'found',
      strength: 'strong',
    },
    {
      name: 'social icons and unsubscribe links are not what is asked for',
      mail: { links: [OFFICIAL, link('https://social.example/amazon', '', { role: 'plain' })] },
    },
    {
      name: 'pictures are not pressed',
      mail: { links: [link('https://cdn.example/logo.png', '', { role: 'asset' })] },
      outcome: 'not-applicable',
    },
    { name: 'a mail without links', outcome: 'not-applicable' },
    {
      name: 'an address that a sentence mentions, in a copied text',
      mail: MENTIONED('お問い合わせは販売者（', 'https://shop.example/', '）へお願いします。'),
      outcome: 'unknown',
    },
    {
      name: 'an address behind a noun, in a copied text',
      mail: MENTIONED('返金の手続きはAmazonが行います。製造元の案内: ', 'https://shop.example/', ''),
      outcome: 'unknown',
    },
    {
      name: 'an address in the words of somebody quoted, in a copied text',
      mail: MENTIONED('お知らせ「確認はこちら: ', 'https://shop.example/', '」とのことです。'),
      outcome: 'unknown',
    },
    {
      name: 'a body that names nobody may be another firm’s: strong at most',
      mail: { links: [FOREIGN] },
      context: { claimedIn: ['asked'] },
      outcome: 'found',
      strength: 'strong',
    },
    {
      name: 'a survey in a mail that is otherwise verified: weak',
      mail: {
        links: [link('https://amazonjp.qualtrics.com/x', '回答する')],
        auth: auth('dmarc=pass amazon.co.jp'),
      },
      outcome: 'found',
      strength: 'weak',
    },
    {
      name: 'a survey: strong at most',
      mail: { links: [link('https://amazonjp.qualtrics.com/x', '回答する')] },
      outcome: 'found',
      strength: 'strong',
    },
    {
      name: 'a short link that hides its end: strong at most',
      mail: { links: [link('https://s.example/abc', '確認する', { opaque: true })] },
      outcome: 'found',
      strength: 'strong',
    },
    {
      name: 'a verified sender who asks for a sign-in: strong at most',
      mail: { links: [FOREIGN], auth: auth('dmarc=pass amazon.co.jp') },
      outcome: 'found',
      strength: 'strong',
    },
    {
      name: 'a verified sender who asks for nothing of the kind: weak',
      mail: {
        links: [link('https://maker.example/support', '説明書を見る')],
        auth: auth('dmarc=pass amazon.co.jp'),
      },
      outcome: 'found',
      strength: 'weak',
    },
    {
      name: 'a seller’s own site, from the marketplace: weak',
      mail: { ...SELLER, text: '製品の保証を登録できます。' },
      outcome: 'found',
      strength: 'weak',
    },
    {
      name: 'a seller who asks for a payment elsewhere, from the marketplace: strong',
      mail: { ...SELLER, text: 'お支払いを下記でもう一度お願いいたします。' },
      outcome: 'found',
      strength: 'strong',
    },
    {
      name: 'nothing is asked: strong at most',
      mail: { ...NO_ASK, links: [link('https://shop.example/', '公式ブログ')] },
      outcome: 'found',
      strength: 'strong',
    },
  ],
  unknown: [
    { name: 'buttons whose goal cannot be seen', mail: { ...unseen('links') }, reason: 'unseen' },
    {
      name: 'an official address in the text says nothing of the buttons',
      mail: { ...unseen('links'), links: [OFFICIAL] },
      reason: 'unseen',
    },
  ],
});
