import { checkTable, unseen } from '../support/check-table.ts';
import { link } from '../support/message.ts';

const OFFICIAL = link('https://www.amazon.co.jp/gp/css/order-history');
const CARRIER = link('https://k2k.sagawa-exp.co.jp/x', '荷物を追跡');
const FOREIGN = link('https://shop.example/');

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
      name: 'a foreign link in the foot',
      mail: { links: [OFFICIAL, { ...FOREIGN, role: 'plain' }] },
      strength: 'reassuring',
    },
  ],
  clear: [
    { name: 'a foreign link among them', mail: { links: [OFFICIAL, FOREIGN] } },
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
