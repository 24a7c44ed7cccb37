import { checkTable, unseen } from '../support/check-table.ts';
import { link } from '../support/message.ts';

checkTable('link-plain-http', {
  found: [
    {
      name: 'to press, without encryption',
      mail: { links: [link('http://shop.example/ap/signin')] },
      strength: 'weak',
      data: { host: 'shop.example' },
    },
    { name: 'behind a blank', mail: { links: [link(' http://shop.example/')] }, strength: 'weak' },
    { name: 'in capitals', mail: { links: [link('HTTP://shop.example/')] }, strength: 'weak' },
    {
      name: 'one among others',
      mail: { links: [link('https://www.amazon.co.jp/'), link('http://shop.example/')] },
      strength: 'weak',
    },
  ],
  clear: [
    { name: 'no links' },
    { name: 'encrypted, whoever it is', mail: { links: [link('https://shop.example/')] } },
  ],
  nearMiss: [
    {
      name: 'an encrypted address that names another',
      mail: { links: [link('https://shop.example/?of=http://shop.example/')] },
    },
    { name: 'Amazon’s own address', mail: { links: [link('http://email.amazon.com/x')] } },
    { name: 'a carrier', mail: { links: [link('http://toi.kuronekoyamato.co.jp/x')] } },
    {
      name: 'written without any scheme',
      mail: { links: [link('http://www.shop.example/', 'www.shop.example', { href: 'www.shop.example' })] },
    },
    {
      name: 'not to be pressed',
      mail: { links: [link('http://shop.example/', '', { role: 'plain' })] },
    },
    { name: 'a picture', mail: { links: [link('http://shop.example/a.png', '', { role: 'asset' })] } },
    {
      name: 'somebody else’s mail',
      mail: { links: [link('http://shop.example/')] },
      context: { claims: null },
      outcome: 'not-applicable',
    },
  ],
  unknown: [{ name: 'goals out of sight', mail: { ...unseen('links') }, reason: 'unseen' }],
});
