import { checkTable, unseen } from '../support/check-table.ts';
import { auth, link } from '../support/message.ts';

const OFFICIAL = link('https://www.amazon.co.jp/gp/css/order-history');
const CARRIER = link('https://k2k.sagawa-exp.co.jp/x', '荷物を追跡');
const FOREIGN = link('https://shop.example/');
const PLAIN = { ...FOREIGN, role: 'plain' as const };

checkTable('official-links', {
  found: [
    {
      name: 'all official',
      mail: { links: [OFFICIAL, OFFICIAL] },
      strength: 'reassuring',
      data: { count: 2 },
    },
    {
      name: 'a carrier beside it',
      mail: { links: [OFFICIAL, CARRIER] },
      strength: 'reassuring',
      data: { count: 1 },
    },
    {
      name: 'a foreign link in the foot of a verified mail',
      mail: { links: [OFFICIAL, PLAIN], auth: auth('dmarc=pass amazon.co.jp') },
      strength: 'reassuring',
    },
    {
      name: 'a link of whoever passes the mail on',
      mail: { links: [OFFICIAL, PLAIN], forwarded: { from: null, subject: '' } },
      strength: 'reassuring',
    },
    {
      name: 'an app shop beside it',
      mail: { links: [OFFICIAL, link('https://apps.apple.com/jp/app/x', 'アプリ', { role: 'plain' })] },
      strength: 'reassuring',
    },
    {
      name: 'social sites and a public office beside it',
      mail: {
        links: [
          OFFICIAL,
          link('https://www.facebook.com/x', 'Facebook', { role: 'plain' }),
          link('https://www.meti.go.jp/x', '経済産業省', { role: 'plain' }),
        ],
      },
      strength: 'reassuring',
    },
    {
      name: 'pictures from elsewhere and an address for mail beside it',
      mail: {
        links: [
          OFFICIAL,
          { ...FOREIGN, role: 'asset' },
          link('mailto:help@shop.example', '', { role: 'plain' }),
        ],
      },
      strength: 'reassuring',
    },
    {
      name: 'an address for mail to press beside it',
      mail: { links: [OFFICIAL, link('mailto:help@shop.example')] },
      strength: 'reassuring',
      data: { count: 1 },
    },
    {
      name: 'an address mentioned in a copied text',
      mail: { kind: 'text', links: [OFFICIAL, PLAIN] },
      strength: 'reassuring',
    },
  ],
  clear: [
    { name: 'a stranger’s link that asks for nothing', mail: { links: [OFFICIAL, PLAIN] } },
    { name: 'a foreign link among them', mail: { links: [OFFICIAL, FOREIGN] } },
    {
      name: 'a foreign link to press in a verified mail',
      mail: { links: [OFFICIAL, FOREIGN], auth: auth('dmarc=pass amazon.co.jp') },
    },
    { name: 'only carriers', mail: { links: [CARRIER] } },
  ],
  nearMiss: [
    {
      name: 'official links in the foot, a foreign one to press',
      mail: { links: [{ ...OFFICIAL, role: 'plain' }, FOREIGN] },
    },
    {
      name: 'a host that only contains it',
      mail: { links: [link('https://www.amazon.co.jp.shop.example/')] },
    },
    {
      name: 'anybody’s bucket',
      mail: { links: [link('https://x.s3.amazonaws.com/', '', { shared: true })] },
    },
    { name: 'Amazon’s picture host is no site', mail: { links: [link('https://m.media-amazon.com/x')] } },
    {
      name: 'nothing to press',
      mail: { links: [{ ...OFFICIAL, role: 'plain' }] },
      outcome: 'not-applicable',
    },
  ],
  unknown: [
    { name: 'goals out of sight', mail: { ...unseen('links'), links: [OFFICIAL] }, reason: 'unseen' },
  ],
});
