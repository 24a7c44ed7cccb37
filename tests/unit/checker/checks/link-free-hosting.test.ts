import { checkTable, unseen } from '../support/check-table.ts';
import { auth, link } from '../support/message.ts';

const rented = (href: string, over = {}) => link(href, '確認する', { shared: true, ...over });
const PAGE = rented('https://amz-help.pages.dev/');
const NO_ASK = { subject: 'ようこそ', text: '見本 太郎様\n\nいつもありがとうございます。' };

checkTable('link-free-hosting', {
  found: [
    {
      name: 'a private suffix of the public suffix list',
      mail: { links: [PAGE] },
      strength: 'decisive',
      data: { host: 'amz-help.pages.dev' },
    },
    {
      name: 'anybody’s bucket: no Amazon site, though AWS',
      mail: { links: [rented('https://evil.s3.amazonaws.com/')] },
      strength: 'decisive',
      data: { aws: true },
    },
    {
      name: 'anybody’s form, told apart only by its path',
      mail: { links: [link('https://docs.google.com/forms/d/1')] },
      strength: 'decisive',
    },
    {
      name: 'a host under a service of our own list',
      mail: { links: [link('https://amz.glitch.me/')] },
      strength: 'decisive',
      data: { host: 'amz.glitch.me' },
    },
    {
      name: 'an address told to be the link of such a mail',
      mail: { kind: 'url', ...NO_ASK, links: [PAGE] },
      context: { claimedIn: ['told'] },
      strength: 'decisive',
    },
    {
      name: 'a bare address: strong',
      mail: { kind: 'url', ...NO_ASK, links: [PAGE] },
      context: { claimedIn: ['asked'] },
      strength: 'strong',
    },
    {
      name: 'nothing is asked: strong',
      mail: { ...NO_ASK, links: [{ ...PAGE, text: '案内' }] },
      strength: 'strong',
    },
    {
      name: 'the pressed one is told before the others',
      mail: { links: [rented('https://a.web.app/', { role: 'plain' }), PAGE] },
      strength: 'decisive',
      data: { host: 'amz-help.pages.dev' },
    },
  ],
  clear: [
    { name: 'no links' },
    { name: 'a host of its own', mail: { links: [link('https://shop.example/')] } },
    { name: 'the official site', mail: { links: [link('https://www.amazon.co.jp/')] } },
  ],
  nearMiss: [
    {
      name: 'the bucket that Kindle’s exports come from',
      mail: { links: [rented('https://kindle-content-requests-prod.s3.amazonaws.com/x.zip')] },
    },
    {
      name: 'a picture from such a place',
      mail: { links: [rented('https://d1.cloudfront.net/a.png', { role: 'asset' })] },
    },
    { name: 'the service’s own site', mail: { links: [link('https://glitch.me/')] } },
    { name: 'a name that only ends like one', mail: { links: [link('https://notglitch.me/')] } },
    {
      name: 'a short address, whose end is not there',
      mail: { links: [link('https://forms.gle/abc', '確認する', { opaque: true })] },
    },
    {
      name: 'an organisation with a suffix of its own',
      mail: { links: [rented('https://lists.freedesktop.org/x')] },
    },
    {
      name: 'in the lines of a friend who passes it on: weak',
      mail: { links: [rented('https://taro.github.io/', { role: 'plain' })] },
      outcome: 'found',
      strength: 'weak',
    },
    {
      name: 'a verified sender: strong',
      mail: { links: [PAGE], auth: auth('dmarc=pass amazon.co.jp') },
      outcome: 'found',
      strength: 'strong',
    },
    {
      name: 'to press in somebody else’s mail: a note',
      mail: { links: [PAGE] },
      context: { claims: null },
      outcome: 'found',
      strength: 'note',
    },
    {
      name: 'beside the point in somebody else’s mail',
      mail: { links: [rented('https://a.github.io/', { role: 'plain' })] },
      context: { claims: null },
    },
  ],
  unknown: [{ name: 'goals out of sight', mail: { ...unseen('links') }, reason: 'unseen' }],
});
