import { describe, expect, test } from 'vitest';
import { hasNoName, isAmazonHop, isInternal, outsideHop } from '../../../src/checker/route.ts';
import { message } from './support/message.ts';

const MX = 'mx.receiver.example';
const hop = (ip: string, rdns = '', over = {}) => ({ helo: '', rdns, ip, by: MX, ...over });
/** Registrable domains, as far as they are needed here. */
const domainOf = (host: string) => host.split('.').slice(-2).join('.');

describe('isInternal: by what the receiver looked up', () => {
  test.each([
    ['10.0.0.7', '', true],
    ['127.0.0.1', '', true],
    ['192.168.1.1', '', true],
    ['172.16.0.1', '', true],
    ['172.31.0.1', '', true],
    ['172.32.0.1', '', false],
    ['::1', '', true],
    ['fe80::1', '', true],
    ['fd00::1', '', true],
    ['203.0.113.9', 'gw.receiver.example', true],
    ['203.0.113.9', 'gw.shop.example', false],
    ['203.0.113.9', '', false],
  ])('%s (%s): %s', (ip, rdns, internal) => {
    expect(isInternal(hop(ip, rdns), domainOf)).toBe(internal);
  });

  test('a host that only calls itself the receiver’s is not', () => {
    expect(isInternal(hop('203.0.113.9', '', { helo: 'gw.receiver.example' }), domainOf)).toBe(false);
  });

  test.each([
    ['2603:1096::1', 'x.outlook.com', true],
    ['2603:1096::1', 'outlook.com', true],
    ['2603:1096::1', 'notoutlook.com', false],
    ['2603:1096::1', MX, false],
    ['17.57.152.36', 'p120-mailgateway', true],
  ])('a large receiver’s own network: %s at %s: %s', (ip, by, internal) => {
    expect(isInternal(hop(ip, '', { by }), domainOf)).toBe(internal);
  });

  test('where neither side has a name, nothing is its own', () => {
    expect(isInternal(hop('203.0.113.9', '', { by: '' }), () => '')).toBe(false);
  });

  test.each([
    ['localhost', '', true],
    ['mail.shop.example', '', false],
    ['localhost', 'mail.shop.example', false],
  ])('without an address: %s (%s) %s', (helo, rdns, internal) => {
    expect(isInternal(hop('', rdns, { helo }), domainOf)).toBe(internal);
  });

  test('handed on by LMTP: inside without an address, outside with a stranger’s', () => {
    const over = { helo: MX, local: true };
    expect(isInternal(hop('', '', over), domainOf)).toBe(true);
    expect(isInternal(hop('203.0.113.9', 'gw.shop.example', over), domainOf)).toBe(false);
  });
});

test('outsideHop: the topmost that is not the receiver’s own, and has an address', () => {
  const outside = hop('203.0.113.9', 'mail.shop.example');
  const below = hop('198.51.100.2', 'other.example');
  const unnumbered = hop('', 'mail.shop.example');
  expect(outsideHop(message({ hops: [hop('10.0.0.7'), unnumbered, outside, below] }), domainOf)).toBe(
    outside,
  );
  expect(outsideHop(message({ hops: [hop('10.0.0.7')] }), domainOf)).toBeNull();
});

describe('isAmazonHop: by the relay’s name or its published addresses', () => {
  test.each([
    ['203.0.113.9', 'a25-2.smtp-out.amazonses.com', true],
    ['203.0.113.9', 'amazonses.com.shop.example', false],
    ['54.240.0.0', '', true],
    ['54.240.27.83', '', true],
    ['54.240.127.255', '', true],
    ['54.240.128.0', '', false],
    ['54.239.255.255', '', false],
    ['154.240.27.83', '', false],
    ['54.240.27', '', false],
    ['::ffff:54.240.27.83', '', false],
    ['', '', false],
  ])('%s (%s): %s', (ip, rdns, amazon) => {
    expect(isAmazonHop(hop(ip, rdns))).toBe(amazon);
  });
});

describe('hasNoName: the receiver looked, and found none', () => {
  const received = (value: string, name = 'received') => ({ headers: [{ name, value }] });
  test.each([
    ['Postfix', received('from x (unknown [203.0.113.9]) by mx'), true],
    ['qmail', received(' from unknown (HELO x) (203.0.113.9) by mx'), true],
    ['a receiver that does not look', received('from x ([203.0.113.9]) by mx'), false],
    ['a line on another host', received('from x (unknown [198.51.100.2]) by mx'), false],
    ['another field', received('from x (unknown [203.0.113.9]) by mx', 'x-received'), false],
    ['"unknown" in the words of a host', received('from a from unknown (203.0.113.9) by mx'), false],
    ['far down in an endless line', received(`from 203.0.113.9 ${'x'.repeat(1_000)}(unknown [`), false],
  ])('%s', (_, mail, nameless) => {
    expect(hasNoName(message(mail), hop('203.0.113.9'))).toBe(nameless);
  });

  test('a name was found: whatever other lines say', () => {
    const mail = message(received('from x (unknown [203.0.113.9]) by mx'));
    expect(hasNoName(mail, hop('203.0.113.9', 'mail.shop.example'))).toBe(false);
  });
});
