import { checkTable, unseen } from '../support/check-table.ts';
import { auth, link } from '../support/message.ts';

/** A link as the reader hands it over: the written address first, the end last. */
const through = (chain: string[], over = {}) =>
  link(chain.at(-1) ?? '', '確認する', { href: chain[0] ?? '', chain, ...over });

const GOOGLE = 'https://www.google.com/url?q=https%3A%2F%2Fshop.example%2F';
const EVIL = 'https://shop.example/';
const SAFELINKS = 'https://jpn01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fshop.example%2F';
const OFFICIAL = 'https://www.amazon.co.jp/gp/x';
const NO_ASK = { subject: 'ようこそ', text: '見本 太郎様\n\nいつもありがとうございます。' };

checkTable('link-redirector', {
  found: [
    {
      name: 'an address inside, without encryption',
      mail: { links: [through(['https://pass.example/?url=http%3A%2F%2Fother.example%2F'])] },
      strength: 'strong',
      data: { via: 'pass.example', end: 'other.example', blind: true },
    },
    {
      name: 'through a search, to a stranger',
      mail: { links: [through([GOOGLE, EVIL])] },
      strength: 'decisive',
      data: { via: 'www.google.com', end: 'shop.example', blind: false },
    },
    {
      name: 'through a translation',
      mail: { links: [through(['https://shop-example.translate.goog/x', `${EVIL}x`])] },
      strength: 'decisive',
      data: { via: 'shop-example.translate.goog' },
    },
    {
      name: 'through the firm’s checking service and then a search',
      mail: { links: [through([SAFELINKS, GOOGLE, EVIL])] },
      strength: 'decisive',
      data: { via: 'www.google.com' },
    },
    {
      name: 'through Amazon’s own counter and then a search',
      mail: { links: [through([`https://www.amazon.co.jp/gp/r.html?U=x`, GOOGLE, EVIL])] },
      strength: 'decisive',
    },
    {
      name: 'a click counter that anybody rents',
      mail: { links: [through(['https://x.r.us-east-1.awstrack.me/L0/https:%2F%2Fshop.example', EVIL])] },
      strength: 'decisive',
    },
    {
      name: 'a redirector whose target is not written: strong',
      mail: { links: [through(['https://www.bing.com/ck/a?!&&p=1'])] },
      strength: 'strong',
      data: { via: 'www.bing.com', end: '', blind: true },
    },
    {
      name: 'a short address at its end: strong',
      mail: { links: [through([GOOGLE, 'https://s.example/1'], { opaque: true })] },
      strength: 'strong',
    },
    {
      name: 'another address inside one that nobody has listed: strong',
      mail: { links: [link('https://click.example/r?target=https%3A%2F%2Fshop.invalid%2F')] },
      strength: 'strong',
      data: { via: 'click.example', end: 'shop.invalid', blind: true },
    },
    {
      name: 'Amazon’s address as bait inside another one: strong',
      mail: { links: [link('https://click.example/?url=https://www.amazon.co.jp/')] },
      strength: 'strong',
      data: { end: 'www.amazon.co.jp' },
    },
    {
      name: 'an address told to be the link of such a mail',
      mail: { kind: 'url', ...NO_ASK, links: [through([GOOGLE, EVIL])] },
      context: { claimedIn: ['told'] },
      strength: 'decisive',
    },
    {
      name: 'a bare address: strong',
      mail: { kind: 'url', ...NO_ASK, links: [through([GOOGLE, EVIL])] },
      context: { claimedIn: ['asked'] },
      strength: 'strong',
    },
    {
      name: 'not to be pressed: weak',
      mail: { links: [link(OFFICIAL), through([GOOGLE, EVIL], { role: 'plain' })] },
      strength: 'weak',
    },
    {
      name: 'the pressed link is told before the others',
      mail: {
        links: [
          through(['https://www.youtube.com/redirect?q=x', EVIL], { role: 'plain' }),
          through([GOOGLE, EVIL]),
        ],
      },
      strength: 'decisive',
      data: { via: 'www.google.com' },
    },
  ],
  clear: [
    { name: 'no links' },
    { name: 'straight to a stranger: another check’s business', mail: { links: [link(EVIL)] } },
  ],
  nearMiss: [
    {
      name: 'an address inside that is the same site’s',
      mail: { links: [through(['https://shop.example/?url=https%3A%2F%2Fshop.example%2Fx'])] },
    },
    {
      name: 'a sentence inside that holds an address',
      mail: { links: [through(['https://shop.example/?to=see%20https%3A%2F%2Fother.example%2F'])] },
    },
    {
      name: 'an address inside under a name that says nothing of going there',
      mail: {
        links: [
          through([
            'https://shop.example/?curl=https%3A%2F%2Fother.example%2F&urls=https%3A%2F%2Fother.example%2F',
          ]),
        ],
      },
    },
    {
      name: 'Amazon’s own counter',
      mail: { links: [through([`https://www.amazon.co.jp/gp/r.html?U=${OFFICIAL}`, OFFICIAL])] },
    },
    {
      name: 'Amazon’s own counter whose target is not written',
      mail: { links: [link('https://www.amazon.co.jp/gp/r.html?C=1')] },
    },
    { name: 'a detour that ends at Amazon', mail: { links: [through([GOOGLE, OFFICIAL])] } },
    {
      name: 'a detour that ends at a carrier',
      mail: { links: [through([GOOGLE, 'https://toi.kuronekoyamato.co.jp/x'])] },
    },
    { name: 'the checking service of the reader’s firm', mail: { links: [through([SAFELINKS, EVIL])] } },
    {
      name: 'Amazon’s sign-in names the protocol’s own address',
      mail: {
        links: [
          link(
            'https://www.amazon.co.jp/ap/signin?openid.ns=http://specs.openid.net/auth/2.0&url=http://x.example',
          ),
        ],
      },
    },
    {
      name: 'a site that names itself in its parameters',
      mail: { links: [link('https://www.shop.example/login?return=https://my.shop.example/')] },
    },
    {
      name: 'a parameter that is no address to go on to',
      mail: { links: [link('https://shop.example/?utm_source=https://mail.invalid/&url=top')] },
    },
    { name: 'a picture', mail: { links: [through([GOOGLE, EVIL], { role: 'asset' })] } },
    {
      name: 'a verified sender: strong',
      mail: { links: [through([GOOGLE, EVIL])], auth: auth('dmarc=pass amazon.co.jp') },
      outcome: 'found',
      strength: 'strong',
    },
    {
      name: 'nothing is asked: strong',
      mail: { ...NO_ASK, links: [through([GOOGLE, EVIL], { text: '公式ブログ' })] },
      outcome: 'found',
      strength: 'strong',
    },
    {
      name: 'a newsletter of somebody else: weak',
      mail: { links: [through([GOOGLE, EVIL])] },
      context: { claims: null },
      outcome: 'found',
      strength: 'weak',
    },
    {
      name: 'a newsletter’s click counter with its end inside',
      mail: { links: [link('https://click.example/r?url=https%3A%2F%2Fshop.invalid%2F')] },
      context: { claims: null },
    },
  ],
  unknown: [{ name: 'goals out of sight', mail: { ...unseen('links') }, reason: 'unseen' }],
});
