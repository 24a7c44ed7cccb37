import { describe, expect, it } from 'vitest';
import { check } from '../../../../../src/checker/index.ts';
import { read } from '../../../../../src/checker/read/index.ts';
import { htmlInRtf } from '../../../../../src/checker/read/outlook/rtf.ts';
import { compound, type Folder, property, smallProperties, uncompressedRtf } from '../../support/compound.ts';
import { code, png } from '../../support/pictures.ts';
import { encode, join } from '../support.ts';

const HEADERS = [
  'Authentication-Results: mx.receiver.example; spf=pass smtp.mailfrom=evil.example; dmarc=pass header.from=evil.example',
  'Received: from mail.evil.example (mail.evil.example [203.0.113.5])',
  '\tby mx.receiver.example with ESMTP id 1; Tue, 21 Nov 2023 00:00:01 +0000',
  'From: "Amazon.co.jp" <info@evil.example>',
  'Subject: =?utf-8?B?44GK55+l44KJ44Gb?=',
  'Content-Type: multipart/alternative;',
  ' boundary="gone"',
  'MIME-Version: 1.0',
  '',
].join('\r\n');
const PLAIN = 'お客様のAmazonアカウントを確認してください。';
const LINK = 'https://login.evil.example/ap/signin';
const HTML = `<html><body><p>${PLAIN}</p><p><a href="${LINK}">サインイン</a></p></body></html>`;
const html = (text: string, charset = 'utf-8') => property('1013', encode(text, charset));
const attached = (name: string, data: Uint8Array, more: Folder = {}): Folder => ({
  ...property('3707', name),
  ...property('3701', data),
  ...more,
});
const msg = (...parts: Folder[]) => compound(Object.assign({ ...smallProperties(32, {}) }, ...parts));
const whole = msg(property('007D', HEADERS), property('1000', PLAIN), html(HTML));

describe('.msg', () => {
  it('is read like the .eml it came as', async () => {
    const message = await read({ bytes: whole });
    expect(message).toMatchObject({
      kind: 'eml',
      subject: 'お知らせ',
      from: { name: 'Amazon.co.jp', address: 'info@evil.example' },
      headersComplete: true,
      auth: { server: 'mx.receiver.example' },
      plain: PLAIN,
      coverage: { subject: true, sender: true, authentication: true, text: true, links: true },
    });
    expect(message.text).toContain(PLAIN);
    expect(message.links).toMatchObject([{ href: LINK, role: 'action', text: 'サインイン' }]);
    expect((await check({ bytes: whole, file: 'a.msg' })).verdict).toBe('fraud');
  });

  it('attached to a mail is the mail to judge; a damaged one is a file', async () => {
    const wrap = (type: string, bytes: Uint8Array) =>
      `From: a@friend.example\r\nSubject: Fw\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nこれは?\r\n--b\r\nContent-Type: ${type}\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(bytes).toString('base64')}\r\n--b--\r\n`;
    for (const type of ['application/vnd.ms-outlook', 'application/octet-stream; name=a.msg']) {
      const message = await read({ bytes: join(wrap(type, whole)) });
      expect(message).toMatchObject({ subject: 'お知らせ', forwarded: { subject: 'お知らせ' } });
      expect(message.links).toMatchObject([{ href: LINK }]);
      const broken = await read({ bytes: join(wrap(type, whole.subarray(0, 600))) });
      expect(broken).toMatchObject({ subject: 'Fw', attachments: [{ type: type.split(';')[0] }] });
    }
  });

  it('without headers shows what Outlook shows, and covers no more', async () => {
    const sent = BigInt(Date.UTC(2023, 10, 21) + 11_644_473_600_000) * 10_000n;
    const bytes = compound({
      ...smallProperties(32, { '0039': sent }),
      ...property('0037', '件名\r\nFrom: x@y.example'),
      ...property('0C1A', 'アマゾン'),
      ...property('0C1F', '/O=ORG/CN=USER'),
      ...property('5D01', 'info@evil.example'),
      ...property('1000', PLAIN),
    });
    const message = await read({ bytes });
    expect(message.from).toEqual({ name: 'アマゾン', address: 'info@evil.example' });
    expect(message.subject).toBe('件名 From: x@y.example');
    expect(message.date?.toISOString()).toBe('2023-11-21T00:00:00.000Z');
    expect(message.coverage).toMatchObject({ authentication: false, sender: true });
  });

  it.each([
    [932n, 'shift_jis'],
    [50220n, 'iso-2022-jp'],
    [51932n, 'euc-jp'],
    [65001n, 'utf-8'],
    [0n, 'shift_jis'],
  ])('HTML in code page %s', async (page, charset) => {
    const bytes = compound({ ...smallProperties(32, { '3FDE': page }), ...html(HTML, charset) });
    expect((await read({ bytes })).text).toContain(PLAIN);
  });

  it('attachments by name, with the codes in their pictures', async () => {
    const bytes = msg(property('007D', HEADERS), html(HTML), {
      '__attach_version1.0_#00000000': attached('請求書.png', png(code(LINK)), property('3712', 'a@b')),
      '__attach_version1.0_#00000001': attached('a.zip', join('PK')),
    });
    const message = await read({ bytes });
    expect(message.attachments.map(({ name }) => name)).toEqual(['請求書.png', 'a.zip']);
    expect(message.pictures).toEqual([{ name: '請求書.png', qr: [LINK] }]);
  });

  it('a mail inside a mail is the one that is judged', async () => {
    const inner = { ...smallProperties(24, {}), ...property('007D', HEADERS), ...html(HTML) };
    const bytes = msg(property('0037', 'Fwd'), property('1000', 'これは本物？'), {
      '__attach_version1.0_#00000000': { ...property('3707', 'x.msg'), '__substg1.0_3701000D': inner },
    });
    expect(await read({ bytes })).toMatchObject({ subject: 'お知らせ', forwarded: { subject: 'お知らせ' } });
  });

  it('an appointment attached, of which there is only a title, is a file like any other', async () => {
    const inner = { ...smallProperties(24, {}), ...property('0037', '会議') };
    const bytes = msg(property('0037', '予定'), property('1000', '変更します'), {
      '__attach_version1.0_#00000000': { ...property('3001', '会議の例外'), '__substg1.0_3701000D': inner },
    });
    expect(await read({ bytes })).toMatchObject({
      subject: '予定',
      text: '変更します',
      attachments: [{ name: '会議の例外' }],
    });
  });

  it('of a title alone has no text', async () => {
    expect(await read({ bytes: msg(property('0037', '会議')) })).toMatchObject({ subject: '会議', text: '' });
  });

  it('large streams, and more than one sector of everything', async () => {
    const files: Folder = {};
    for (let i = 0; i < 60; i++)
      files[`__attach_version1.0_#${i}`] = attached(`${i}.bin`, new Uint8Array(9_000 + i));
    const message = await read({ bytes: msg(property('007D', HEADERS), html(HTML.repeat(50)), files) });
    expect(message.attachments).toHaveLength(60);
    expect(message.links).toHaveLength(50);
  });

  it.each([
    ['another Office file', compound({ WordDocument: new Uint8Array(10) })],
    [
      'nothing but the mark',
      join(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), 'x'.repeat(600)),
    ],
  ])('%s is no mail', async (_, bytes) => {
    await expect(read({ bytes })).rejects.toMatchObject({ problem: 'outlook-msg' });
  });
});

describe('HTML inside rich text', () => {
  const FONTS = '{\\fonttbl{\\f0 A;}{\\f1\\fcharset128 B;}{\\f2\\fcharset134 C;}}';
  const RTF = [
    '{\\rtf1\\ansi\\ansicpg932\\fromhtml1 \\deff0{\\fonttbl{\\f0\\fswiss Arial;}{\\f1\\fcharset128 MS PGothic;}}',
    '{\\colortbl\\red0\\green0\\blue0;}{\\*\\generator x;}\\uc1\\pard\\plain\\deftab360 \\f0\\fs24',
    '{\\*\\htmltag64 <p>}\\htmlrtf {\\htmlrtf0 ',
    "\\f1 \\'83A\\'83\\'7d\\'83]\\'83\\'93\\{\\}\\u9733 ?",
    `{\\*\\htmltag84 <a href="${LINK}">}\\htmlrtf {\\field{\\*\\fldinst x}{\\fldrslt\\htmlrtf0 press\\htmlrtf }\\htmlrtf0 \\htmlrtf }\\htmlrtf0 {\\*\\htmltag92 </a>}`,
    '{\\*\\mhtmltag84 <a href="cid:x">}\\par \\htmlrtf }\\htmlrtf0 {\\*\\htmltag72 </p>}}',
  ].join('\r\n');

  it('is put together again', () => {
    expect(htmlInRtf(uncompressedRtf(RTF), '')).toBe(`<p>アマゾン{}★<a href="${LINK}">press</a>\r\n</p>`);
    expect(htmlInRtf(uncompressedRtf(RTF.replace('\\fromhtml1', '\\fromtext')), '')).toBe('');
  });

  it.each([
    ['signs that have words of their own', '\\~\\_\\\\\\{\\}\\tab \\bullet ', '&nbsp;&shy;\\{}\t•'],
    ['a letter with the usual stand-in', '\\uc3\\u9733 ...\\uc\\u9733 ?x', '★★x'],
    ['a letter written as a negative number', '\\uc0\\u-32716 x', '耴x'],
    ['rich text only', '\\htmlrtf \\u9733 ?\\line x\\htmlrtf0 y', 'y'],
    ['a font of another charset', "{\\fonttbl{\\f2\\fcharset134 SimSun;}}\\f2 \\'c4\\'e3", '你'],
    ['a font of a charset that is not known', '{\\fonttbl{\\f2\\fcharset77 X;}}\\f2 a', 'a'],
    ['a code page that is not known', '\\ansicpg9999 a', 'a'],
    ['words without the number that belongs to them', '\\ansicpg\\f\\fcharset x', 'x'],
    ['a code page', "\\ansicpg932 \\'83A", 'ア'],
    ['a code page that is not known, behind one that is', "\\ansicpg932\\ansicpg9999\\ansicpg \\'83A", 'ア'],
    ['fonts of two charsets in a row', `${FONTS}\\f1 \\'83A\\f2 \\'c4\\'e3`, 'ア你'],
    ['a font for the length of a group', `${FONTS}\\f2{\\f1 \\'83A}\\'c4\\'e3`, 'ア你'],
    ['a charset that is no font’s', `${FONTS}\\f1\\fcharset134 \\'83A`, 'ア'],
    ['no font at all', `${FONTS}\\ansicpg936 \\'c4\\'e3\\f \\'c4\\'e3`, '你你'],
    [
      'a tag, which is written in no font',
      `${FONTS}\\ansicpg932\\f2{\\*\\htmltag <p id="\\'83A">}`,
      '<p id="ア">',
    ],
    ['a destination that nobody knows', '{\\*\\unknown x}y', 'y'],
    ['signs without a meaning here', 'a\\-b\\|c', 'abc'],
    ['groups deeper than any mail’s', `${'{'.repeat(400)}x`, ''],
    ['more closed than opened', 'a}}}}b', 'ab'],
    ['cut in an escape', 'a\\', 'a'],
  ])('%s', (_, body, expected) => {
    expect(htmlInRtf(uncompressedRtf(`{\\rtf1\\fromhtml1 ${body}`), '')).toBe(expected);
  });

  it('is known by its beginning, and may be in the charset of the mail', () => {
    expect(htmlInRtf(uncompressedRtf("{\\rtf1\\fromhtml1 \\'83A}"), 'shift_jis')).toBe('ア');
    expect(htmlInRtf(uncompressedRtf(`{\\rtf1 ${' '.repeat(4_000)}\\fromhtml1 x}`), '')).toBe('');
  });

  it('gives a .msg its links', async () => {
    const bytes = msg(
      property('007D', HEADERS),
      property('1000', 'アマゾン'),
      property('1009', uncompressedRtf(RTF)),
    );
    expect((await read({ bytes })).links).toMatchObject([{ href: LINK, text: 'press' }]);
  });

  it('in time: braces and escapes without end', () => {
    for (const unit of ['{', '\\', "\\'", '\\*', '{\\*\\htmltag ', '\\u1 '])
      htmlInRtf(uncompressedRtf(`{\\rtf1\\fromhtml1 ${unit.repeat(500_000)}`), '');
  });
});

describe('hostile files', () => {
  const view = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const changed = (change: (view: DataView) => void) => {
    const bytes = msg(property('007D', HEADERS), html(HTML.repeat(300)), {
      '__attach_version1.0_#0': attached('a', new Uint8Array(9_000)),
    });
    change(view(bytes));
    return bytes;
  };
  const tableAt = (v: DataView) => (v.getUint32(76, true) + 1) * 512;
  const directoryAt = (v: DataView) => (v.getUint32(48, true) + 1) * 512;

  it.each([
    [
      'every chain leads to itself',
      (v: DataView) => {
        for (let i = 0; i < 128; i++) v.setUint32(tableAt(v) + i * 4, i, true);
      },
    ],
    [
      'every chain goes round in two',
      (v: DataView) => {
        for (let i = 0; i < 128; i++) v.setUint32(tableAt(v) + i * 4, i ^ 1, true);
      },
    ],
    [
      'the chain of tables leads to itself',
      (v: DataView) => {
        v.setUint32(68, 0, true);
        v.setUint32(512 + 508, 0, true);
      },
    ],
    [
      'every entry is its own sibling and child',
      (v: DataView) => {
        for (let i = 0; i < 4; i++)
          for (const at of [68, 72, 76]) v.setUint32(directoryAt(v) + i * 128 + at, i, true);
      },
    ],
    [
      'every stream says it has 4 GB',
      (v: DataView) => {
        for (let i = 0; i < 4; i++) v.setUint32(directoryAt(v) + i * 128 + 120, 0xffffffff, true);
      },
    ],
    ['all streams are small ones', (v: DataView) => v.setUint32(56, 0xffffffff, true)],
    ['sectors of 32 kB', (v: DataView) => v.setUint16(30, 15, true)],
  ] as [string, (v: DataView) => void][])('%s', async (_, change) => {
    const bytes = changed(change);
    await check({ bytes });
  });

  it('any cut and any change is read, or refused, without a failure', async () => {
    let seed = 7;
    const random = (below: number) => {
      seed = (seed * 48_271) % 2_147_483_647;
      return seed % below;
    };
    for (let i = 0; i < 80; i++) {
      const bytes = whole.slice(0, i % 3 === 0 ? random(whole.length) : whole.length);
      for (let k = 0; k < 8 && bytes.length > 8; k++) bytes[8 + random(bytes.length - 8)] = random(256);
      expect((await check({ bytes })).problem).not.toBe('failed');
    }
  });
});
