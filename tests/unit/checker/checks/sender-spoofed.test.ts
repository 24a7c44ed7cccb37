import { checkTable, unseen } from '../support/check-table.ts';
import { auth, mailbox } from '../support/message.ts';

const FAILED = auth('spf=pass shop.example', 'dmarc=fail amazon.co.jp');
const STRANGER = auth('spf=pass shop.example', 'dkim=pass shop.example');
const PASSED = auth('spf=pass bounces.amazon.co.jp', 'dkim=pass amazon.co.jp', 'dmarc=pass amazon.co.jp');
const FORWARDED = [{ name: 'x-forwarded-to', value: 'me@reader.example' }];

checkTable('sender-spoofed', {
  found: [
    { name: 'dmarc=fail', mail: { auth: FAILED }, strength: 'decisive', data: { result: 'fail' } },
    {
      name: 'dmarc=fail beside a pass in the same header',
      mail: { auth: auth('dmarc=pass amazon.co.jp', 'dmarc=fail amazon.co.jp') },
      strength: 'decisive',
    },
    {
      name: 'only a stranger passed',
      mail: { auth: STRANGER },
      strength: 'strong',
      data: { result: 'none' },
    },
    {
      name: 'SPF of the envelope alone vouches for nothing in From',
      mail: { auth: auth('spf=pass bounces.amazon.co.jp') },
      strength: 'strong',
    },
    {
      name: 'the relay that anybody may rent',
      mail: { auth: auth('spf=pass amazonses.com', 'dkim=pass amazonses.com') },
      strength: 'strong',
    },
  ],
  clear: [
    { name: 'dmarc=pass', mail: { auth: PASSED } },
    { name: 'an aligned signature without DMARC', mail: { auth: auth('dkim=pass amazon.co.jp') } },
    {
      name: 'a seller, signed for the parent domain',
      mail: { from: mailbox('x <a@marketplace.amazon.co.jp>'), auth: auth('dkim=pass amazon.co.jp') },
    },
  ],
  nearMiss: [
    {
      name: 'a list breaks signatures: no longer decisive',
      mail: { auth: FAILED, viaList: true },
      outcome: 'found',
      strength: 'strong',
    },
    {
      name: 'Amazon’s signature is there and did not hold: altered on the way, or made up',
      mail: { auth: auth('dkim=fail amazon.co.jp', 'dmarc=fail amazon.co.jp') },
      outcome: 'found',
      strength: 'strong',
    },
    {
      name: 'so does forwarding',
      mail: { auth: FAILED, headers: FORWARDED },
      outcome: 'found',
      strength: 'strong',
    },
    {
      name: 'SPF broken by forwarding, DMARC saved by DKIM',
      mail: { auth: auth('spf=fail x.example', 'dmarc=pass') },
    },
    {
      name: 'a foreign sender is not spoofed, only foreign',
      mail: { from: mailbox('Amazon <a@shop.example>'), auth: auth('dmarc=fail shop.example') },
      outcome: 'not-applicable',
    },
  ],
  unknown: [
    { name: 'no headers', mail: { ...unseen('authentication') }, reason: 'unseen' },
    { name: 'headers without results', mail: { auth: null }, reason: 'no-result' },
    { name: 'an empty result', mail: { auth: auth() }, reason: 'no-result' },
    { name: 'through a list', mail: { auth: STRANGER, viaList: true }, reason: 'forwarded' },
    {
      name: 'through a list that broke Amazon’s signature',
      mail: { auth: auth('dkim=fail amazon.co.jp', 'dmarc=fail amazon.co.jp'), viaList: true },
      reason: 'forwarded',
    },
    { name: 'forwarded', mail: { auth: STRANGER, headers: FORWARDED }, reason: 'forwarded' },
    {
      name: 'altered by the firm’s gateway after Amazon’s relay handed it over',
      mail: {
        auth: auth('dkim=fail amazon.co.jp', 'dmarc=fail amazon.co.jp'),
        hops: [{ helo: 'a', rdns: 'a25-2.smtp-out.amazonses.com', ip: '54.240.25.2', by: 'mx.firm.example' }],
      },
      reason: 'altered',
    },
    {
      name: 'the receiver could not look it up just then',
      mail: {
        auth: auth(
          'spf=pass bounces.amazon.co.jp',
          'dkim=temperror amazon.co.jp',
          'dmarc=temperror amazon.co.jp',
        ),
      },
      reason: 'no-result',
    },
  ],
});
