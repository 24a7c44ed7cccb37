/** The mail's source as it is put together again from a .msg. */
import { describe, expect, it } from 'vitest';
import { read } from '../../../../../src/checker/read/index.ts';
import { LIMITS } from '../../../../../src/checker/read/limits.ts';
import { msgToSource } from '../../../../../src/checker/read/outlook/msg.ts';
import { compound, type Folder, property, smallProperties, uncompressedRtf } from '../../support/compound.ts';
import { encode } from '../support.ts';

const FROM = 'From: a@b.example';
const msg = (...parts: Folder[]) => compound(Object.assign({ ...smallProperties(32, {}) }, ...parts));
const sourceOf = async (...parts: Folder[]) => new TextDecoder().decode(await msgToSource(msg(...parts)));
const headOf = async (...parts: Folder[]) =>
  (await sourceOf(...parts)).split('\r\nMIME-Version: 1.0\r\n')[0]?.split('\r\n');
const attached = (...parts: Folder[]): Folder => ({
  '__attach_version1.0_#00000000': Object.assign({}, ...parts),
});
const DATA = property('3701', encode('data', 'utf-8'));

describe('the headers', () => {
  it.each([
    ['\r\n', '\r\n'],
    ['\n', '\n'],
    ['\r', '\r'],
  ])('are kept whole, without what described the body: lines ended by %j', async (end) => {
    const lines = [
      FROM,
      'Content-Type : multipart/mixed;',
      '\tboundary=x',
      ' charset=y',
      'content-transfer-encoding: 7bit',
      'X-Content-Type: kept',
      'Mime-Version: 1.0',
      'MIME-Version-Of: kept',
      'no field at all',
      '\tfolded',
      '',
      'Subject: x',
    ];
    expect(await headOf(property('007D', lines.join(end)))).toEqual([
      FROM,
      'X-Content-Type: kept',
      'MIME-Version-Of: kept',
      'no field at all',
      '\tfolded',
      'Subject: x',
    ]);
  });

  it.each(['From: a@b.example', 'RECEIVED: from x', 'subject: x'])(
    '%s makes them the mail’s own',
    async (line) => {
      expect(await headOf(property('007D', line), property('0037', 'other'))).toEqual([line]);
    },
  );

  it('without any of these are made up from what Outlook shows', async () => {
    const kept = property('007D', 'X-From: a@b.example\r\nMIME-Version: 1.0');
    expect(await headOf(kept, property('0C1A', 'A'))).toEqual(['From: =?utf-8?B?QQ==?= <>', 'Subject: ']);
  });

  it.each([
    ['a name', [property('0C1A', 'Shop')], { name: 'Shop', address: '' }],
    ['the name it was sent for', [property('0042', 'Shop')], { name: 'Shop', address: '' }],
    ['an address', [property('5D01', 'a@b.example')], { name: '', address: 'a@b.example' }],
    ['the address it was sent for', [property('5D02', 'a@b.example')], { name: '', address: 'a@b.example' }],
    ['an old address', [property('0C1F', 'a@b.example')], { name: '', address: 'a@b.example' }],
    [
      'the first that is an address',
      [property('5D01', '/O=X/CN=a@b.example y'), property('0C1F', 'c@d.example')],
      { name: '', address: 'c@d.example' },
    ],
    ['nothing', [], null],
  ])('a sender of whom there is %s', async (_, parts, from) => {
    expect((await read({ bytes: msg(property('0037', 'x'), ...parts) })).from).toEqual(from);
  });

  it('a subject of megabytes is cut, and one of none is none', async () => {
    const { subject } = await read({ bytes: msg(property('0037', 'あ'.repeat(3_000))) });
    expect(subject).toBe('あ'.repeat(2_000));
    expect((await headOf(property('1000', 'text')))?.at(-1)).toBe('Subject: ');
  });
});

describe('the bodies', () => {
  const types = async (...parts: Folder[]) =>
    [...(await sourceOf(property('007D', FROM), ...parts)).matchAll(/^Content-Type: ([^;\r]+)/gm)].map(
      ([, type]) => type,
    );

  it.each([
    ['text', [property('1000', 'a')], ['multipart/mixed', 'multipart/alternative', 'text/plain']],
    [
      'HTML',
      [property('1013', encode('<p>', 'utf-8'))],
      ['multipart/mixed', 'multipart/alternative', 'text/html'],
    ],
    [
      'HTML, which rich text beside it only repeats',
      [property('1013', encode('<p>', 'utf-8')), property('1009', uncompressedRtf('{\\rtf1\\fromhtml1 x}'))],
      ['multipart/mixed', 'multipart/alternative', 'text/html'],
    ],
    [
      'text, and HTML in rich text',
      [property('1000', 'a'), property('1009', uncompressedRtf('{\\rtf1\\fromhtml1 x}'))],
      ['multipart/mixed', 'multipart/alternative', 'text/plain', 'text/html'],
    ],
    [
      'rich text that holds no HTML',
      [property('1000', 'a'), property('1009', uncompressedRtf('{\\rtf1 x}'))],
      ['multipart/mixed', 'multipart/alternative', 'text/plain'],
    ],
    ['nothing', [], ['text/plain']],
  ])('%s', async (_, parts, expected) => {
    expect(await types(...parts)).toEqual(expected);
  });

  it('stand in lines that mail programs can hold, in their own charset', async () => {
    const text = '長い本文です。'.repeat(100);
    const source = await sourceOf(property('007D', FROM), property('1000', text));
    expect(Math.max(...source.split('\r\n').map(({ length }) => length))).toBeLessThan(80);
    expect(source.split('\r\n').length).toBeLessThan(60);
    expect((await read({ bytes: msg(property('007D', FROM), property('1000', text)) })).text).toBe(text);
  });
});

describe('attachments', () => {
  const MAIL = [property('007D', FROM), property('1000', 'text')];
  const list = async (...parts: Folder[]) =>
    (await read({ bytes: msg(...MAIL, attached(...parts)) })).attachments;

  it.each([
    ['image/png', 'image/png'],
    ['application/vnd.ms-excel', 'application/vnd.ms-excel'],
    ['multipart/mixed', 'application/octet-stream'],
    ['MESSAGE/rfc822', 'application/octet-stream'],
    ['x-multipart/mixed', 'x-multipart/mixed'],
    ['image', 'application/octet-stream'],
    ['image/png; name=x', 'application/octet-stream'],
    ['a b/c', 'application/octet-stream'],
    ['', 'application/octet-stream'],
    [`a/${'b'.repeat(61)}`, 'application/octet-stream'],
  ])('of the type %s', async (type, expected) => {
    expect(await list(DATA, property('370E', type))).toMatchObject([{ name: '', type: expected }]);
  });

  it.each([
    ['its long name', { '3707': 'long.pdf', '3704': 'LONG~1.PDF', '3001': 'shown' }, 'long.pdf'],
    ['its short name', { '3704': 'LONG~1.PDF', '3001': 'shown' }, 'LONG~1.PDF'],
    ['the name shown', { '3001': 'shown' }, 'shown'],
  ])('under %s', async (_, names, name) => {
    const parts = Object.entries(names).map(([id, value]) => property(id, value));
    expect((await list(DATA, ...parts)).map((each) => each.name)).toEqual([name]);
  });

  it('empty ones are shown by their name, and not without', async () => {
    const source = (...parts: Folder[]) => sourceOf(...MAIL, attached(...parts));
    expect(await source(property('3001', 'empty'))).toContain('attachment; filename');
    expect(await source(property('370E', 'image/png'))).not.toContain('attachment; filename');
  });

  it('with the number under which the text shows them, and nothing that begins a field of its own', async () => {
    expect(await sourceOf(...MAIL, attached(DATA, property('3712', 'a@b\r\nX: y')))).toContain(
      '\r\nContent-ID: <a@bX:y>\r\n',
    );
    expect(await sourceOf(...MAIL, attached(DATA))).not.toContain('Content-ID');
  });

  it('only in the folders that hold some, up to a bound', async () => {
    const folders = (prefix: string, count: number): Folder =>
      Object.fromEntries(Array.from({ length: count }, (_, i) => [`${prefix}${i}`, { ...DATA }]));
    const many = folders('__attach_version1.0_#', LIMITS.attachments + 5);
    const count = async (...parts: Folder[]) =>
      (await sourceOf(...MAIL, ...parts)).split('attachment; filename').length - 1;
    expect(await count(many)).toBe(LIMITS.attachments);
    expect(await count(folders('__recip_version1.0_#', 3), folders('x__attach_version1.0_#', 3))).toBe(0);
  });

  it('mails in mails, up to three deep', async () => {
    const nested = (depth: number): Folder => ({
      ...smallProperties(24, {}),
      ...property('0037', `depth ${depth}`),
      ...(depth < 6 ? attached(property('3001', 'Fw'), { '__substg1.0_3701000D': nested(depth + 1) }) : {}),
    });
    let source = await sourceOf(
      ...MAIL,
      attached(property('3001', 'Fw'), { '__substg1.0_3701000D': nested(1) }),
    );
    let levels = 0;
    for (; source.includes('message/rfc822'); levels++) {
      const body = source.split('message/rfc822')[1]?.split('\r\n\r\n')[1]?.split('\r\n--')[0] ?? '';
      source = Buffer.from(body, 'base64').toString();
    }
    expect(levels).toBe(3);
    expect(source).toContain('Content-Disposition: attachment');
  });

  it.each(['x__substg1.0_3701000D', '__substg1.0_3701000Dx'])('%s is no mail', async (name) => {
    expect(
      await sourceOf(...MAIL, attached(property('3001', 'Fw'), { [name]: { ...property('0037', 'x') } })),
    ).not.toContain('rfc822');
  });
});

it.each([['x__substg1.0_0037001F'], ['WordDocument']])('a file of %s is no mail', async (name) => {
  await expect(msgToSource(compound({ [name]: new Uint8Array(10) }))).rejects.toMatchObject({
    problem: 'outlook-msg',
  });
});
