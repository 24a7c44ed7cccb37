import { checkTable, unseen } from '../support/check-table.ts';
import { link } from '../support/message.ts';

const picture = (href: string) => link(href, '', { role: 'asset' });
const LOGO = picture('https://m.media-amazon.com/images/G/09/x-locale/cs/te/smile-logo.png');
const GOODS = picture('https://m.media-amazon.com/images/I/71abc._AC_.jpg');
const AWAY = link('https://shop.example/ap/signin');
const OWN = link('https://www.amazon.co.jp/gp/x');

checkTable('brand-assets-borrowed', {
  found: [
    {
      name: 'Amazon’s logo above a stranger’s button',
      mail: { links: [LOGO, LOGO, AWAY] },
      strength: 'weak',
      data: { pictures: 'm.media-amazon.com', host: 'shop.example', count: 2 },
    },
    {
      name: 'beside one official button',
      mail: { links: [OWN, LOGO, AWAY] },
      strength: 'weak',
    },
    {
      name: 'from the older picture server',
      mail: { links: [picture('http://g-ec2.images-amazon.com/images/G/01/logo.gif'), AWAY] },
      strength: 'weak',
    },
  ],
  clear: [
    { name: 'no pictures', mail: { links: [AWAY] } },
    { name: 'genuine: logo and button are Amazon’s', mail: { links: [LOGO, OWN] } },
  ],
  nearMiss: [
    { name: 'an affiliate’s pictures of goods', mail: { links: [GOODS, AWAY] } },
    {
      name: 'an affiliate with the logo whose link leads to Amazon',
      mail: { links: [LOGO, link('https://amzn.to/abc')] },
    },
    {
      name: 'a dispatch notice with the carrier’s page',
      mail: { links: [LOGO, OWN, link('https://toi.kuronekoyamato.co.jp/x')] },
    },
    { name: 'nothing to press', mail: { links: [LOGO] } },
    {
      name: 'a foreign link in the foot',
      mail: { links: [LOGO, OWN, link('https://social.example/', '', { role: 'plain' })] },
    },
    {
      name: 'a logo of one’s own',
      mail: { links: [picture('https://shop.example/images/G/logo.png'), AWAY] },
    },
    {
      name: 'the click counter’s own picture',
      mail: { links: [picture('https://www.amazon.co.jp/gp/r.html?T=O'), AWAY] },
    },
    {
      name: 'somebody else’s mail about Amazon',
      mail: { links: [LOGO, AWAY] },
      context: { claims: null },
      outcome: 'not-applicable',
    },
  ],
  unknown: [{ name: 'pictures out of sight', mail: { ...unseen('links') }, reason: 'unseen' }],
});
