import { describe, expect, it } from 'vitest';
import {
  normaliseAddress,
  parseMailbox,
  parseMailboxes,
  parseSender,
} from '../../../../src/checker/read/addresses.ts';
import { LIMITS } from '../../../../src/checker/read/limits.ts';

describe('one address', () => {
  it.each([
    ['a host of capitals and a full stop too many', 'Info@Shop.Example..', 'info@shop.example'],
    [
      'a local part like the beginning of a page of another',
      'amazon.co.jp/x@evil.example',
      'amazon.co.jp/x@evil.example',
    ],
    ['a local part that would end a host', 'a#@evil.example', 'a#@evil.example'],
    ['a host with a path', 'a@evil.example/amazon.co.jp', 'a@evil.example/amazon.co.jp'],
    ['a host that is none', 'a@ex%ample', 'a@ex%ample'],
    ['no name of a mailbox', '@b.example', '@b.example'],
    ['none', 'amazon', ''],
    ['as long as one may be', `${'a'.repeat(990)}@b.example`, `${'a'.repeat(990)}@b.example`],
    ['longer', `${'a'.repeat(991)}@b.example`, ''],
  ])('%s', (_, written, address) => {
    expect(normaliseAddress(written)).toBe(address);
  });
});

describe('one mailbox', () => {
  it.each([
    ['  info@b.example   (Amazon (JP))  ', 'Amazon (JP)', 'info@b.example'],
    ['info@b.example(Amazon (JP))', 'Amazon (JP)', 'info@b.example'],
    ['Shop info@b.example (Amazon)', 'Shop Amazon', 'info@b.example'],
    ['Amazon info@mail.b.example', 'Amazon', 'info@mail.b.example'],
    ['Shop <info@b.example', 'Shop', 'info@b.example'],
    ['Shop <info@b.example> <3', 'Shop', 'info@b.example'],
    ['Shop <mailto:info@b.example>', 'Shop', 'info@b.example'],
    ['<info@b.example>  (Amazon)', 'Amazon', 'info@b.example'],
    ['<info@b.example> x (Amazon)', '', 'info@b.example'],
    ['<info@b.example> (Amazon) x', '', 'info@b.example'],
    ['Shop <no address>', 'Shop <no address>', ''],
    ['Shop <  >', 'Shop', ''],
    ['Shop <> Tokyo', 'Shop <> Tokyo', ''],
    ['Shop (Tokyo)', 'Shop (Tokyo)', ''],
    ['(Tokyo) Shop', '(Tokyo) Shop', ''],
    ['A(b)c info@b.example d', 'A b c d', 'info@b.example'],
    ['Shop (info@b.example', 'Shop', 'info@b.example'],
    ['Shop "Tokyo" <info@b.example>', 'Shop "Tokyo"', 'info@b.example'],
    ['"Shop" Tokyo <info@b.example>', '"Shop" Tokyo', 'info@b.example'],
    ["'Shop Tokyo' <info@b.example>", 'Shop Tokyo', 'info@b.example'],
    ["Shop 'Tokyo' <info@b.example>", "Shop 'Tokyo'", 'info@b.example'],
    ["'Shop' Tokyo <info@b.example>", "'Shop' Tokyo", 'info@b.example'],
    ['"Shop"  \t "Tokyo" <info@b.example>', 'Shop Tokyo', 'info@b.example'],
    ['"Shop \\"Tokyo\\" \\\\" <info@b.example>', 'Shop "Tokyo" \\', 'info@b.example'],
    ['" Shop \t  Tokyo " <info@b.example>', 'Shop Tokyo', 'info@b.example'],
  ])('%s', (written, name, address) => {
    expect(parseMailbox(written)).toEqual({ name, address });
  });
});

describe('lists', () => {
  it.each([
    ['a@b.example, , c@d.example,', ['a@b.example', 'c@d.example']],
    ['a@b.example; c@d.example', ['a@b.example', 'c@d.example']],
    ['a@b.example (x, (y), z), c@d.example', ['a@b.example', 'c@d.example']],
    ['x) a@b.example, c@d.example', ['a@b.example', 'c@d.example']],
    ['(5" wide) <a@b.example>, c@d.example', ['a@b.example', 'c@d.example']],
    ['"Sato \\", Taro" <a@b.example>, c@d.example', ['a@b.example', 'c@d.example']],
    ['<a,x@b.example>, c@d.example', ['a,x@b.example', 'c@d.example']],
    ['<mailto:a@b.example>; c@d.example', ['a@b.example', 'c@d.example']],
    ['x@[IPv6:2001:db8::1] <a@b.example>; c@d.example', ['a@b.example', 'c@d.example']],
    ['Team: a@b.example, c@d.example;', ['a@b.example', 'c@d.example']],
    ['a@b.example; Team: c@d.example;', ['a@b.example', 'c@d.example']],
    ['a@b.example, "Shop <c@d.example>', ['a@b.example', 'c@d.example']],
  ])('%s', (raw, addresses) => {
    expect(parseMailboxes(raw).map(({ address }) => address)).toEqual(addresses);
  });

  it('a colon of no group belongs to the name', () => {
    expect(parseSender('Re: Shop <a@b.example>')?.name).toBe('Re: Shop');
  });

  it('are cut off where they flood', () => {
    const many = 'a@b.example,'.repeat(LIMITS.addresses + 10);
    expect(parseMailboxes(many)).toHaveLength(LIMITS.addresses);
    expect(parseMailboxes(`${many}"c@d.example`)).toHaveLength(LIMITS.addresses);
  });
});

describe('a sender taken apart by the grammar', () => {
  it.each([
    ['Amazon, info@b.example', 'Amazon', 'info@b.example'],
    ['Amazon, Tokyo, <info@b.example>', 'Amazon', 'info@b.example'],
    ['info@b.example, info@c.example', '', 'info@b.example'],
  ])('%s', (raw, name, address) => {
    expect(parseSender(raw)).toEqual({ name, address });
  });

  it('of nothing is none', () => {
    expect(parseSender(' , ')).toBeNull();
  });
});
