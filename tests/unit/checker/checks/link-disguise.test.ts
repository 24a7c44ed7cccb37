import type { Disguise } from '../../../../src/checker/message.ts';
import { checkTable, unseen } from '../support/check-table.ts';
import { link } from '../support/message.ts';

const disguised = (disguise: Disguise, href: string, over = {}) => ({
  links: [link(href, '確認する', { disguises: [disguise], ...over })],
});

checkTable('link-disguise', {
  found: [
    {
      name: 'a name before the @',
      mail: disguised('userinfo', 'https://www.amazon.co.jp@shop.example/'),
      strength: 'decisive',
      data: { disguise: 'userinfo', host: 'shop.example' },
    },
    {
      name: 'a number for a name',
      mail: disguised('ip', 'http://203.0.113.9/amazon.co.jp/'),
      strength: 'decisive',
    },
    { name: 'backslashes', mail: disguised('backslash', 'https:\\\\shop.example\\'), strength: 'decisive' },
    {
      name: 'invisible letters',
      mail: disguised('invisible', 'https://shop.example/'),
      strength: 'decisive',
    },
    { name: 'a script on the button', mail: disguised('script', 'javascript:go()'), strength: 'decisive' },
    {
      name: 'behind one with an odd port alone',
      mail: {
        links: [
          link('https://shop.example:8443/', '', { disguises: ['port'] }),
          link('http://203.0.113.9/', '', { disguises: ['ip'] }),
        ],
      },
      strength: 'decisive',
      data: { disguise: 'ip' },
    },
    {
      name: 'a number for a name, and an odd port',
      mail: { links: [link('http://203.0.113.9:8443/', '', { disguises: ['port', 'ip'] })] },
      strength: 'decisive',
    },
    {
      name: 'in a mail that claims nothing: strong',
      mail: disguised('userinfo', 'https://a@shop.example/'),
      context: { claims: null },
      strength: 'strong',
    },
  ],
  clear: [
    { name: 'no links' },
    { name: 'a link written plainly', mail: { links: [link('https://www.amazon.co.jp/')] } },
  ],
  nearMiss: [
    { name: 'the @ in a map’s path', mail: { links: [link('https://maps.example/@35.6,139.7,15z')] } },
    {
      name: 'web mail’s own script, not to be pressed',
      mail: disguised('script', 'javascript:void(0)', { role: 'plain' }),
    },
    { name: 'odd, but it ends at Amazon', mail: disguised('slashes', 'https://www.amazon.co.jp/') },
    { name: 'a picture by number', mail: disguised('ip', 'http://203.0.113.9/a.png', { role: 'asset' }) },
    {
      name: 'an odd port alone: weak',
      mail: disguised('port', 'https://shop.example:8443/'),
      outcome: 'found',
      strength: 'weak',
    },
  ],
  unknown: [{ name: 'goals out of sight', mail: { ...unseen('links') }, reason: 'unseen' }],
});
