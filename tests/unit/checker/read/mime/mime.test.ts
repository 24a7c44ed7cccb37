import { describe, expect, it } from 'vitest';
import { read } from '../../../../../src/checker/read/index.ts';
import { base64, encode, HEAD, join, mail, readMail } from '../support.ts';

const TEXT = 'ご注文ありがとうございます。';
const part = (headers: string, body: string) => `${headers}\r\n\r\n${body}\r\n`;
const multi = (type: string, ...parts: string[]) =>
  `${parts.map((each) => `--cut\r\n${each}`).join('')}--cut--\r\n`.replace(/^/, `This is ${type}\r\n`);
const MIXED = 'Content-Type: multipart/mixed; boundary="cut"';
const ALTERNATIVE = 'Content-Type: multipart/alternative; boundary=cut';
const PLAIN = 'Content-Type: text/plain; charset=utf-8';
const HTML = 'Content-Type: text/html; charset=utf-8';

describe('transfer encodings', () => {
  it.each([
    ['base64 in lines', 'base64', base64(encode(TEXT, 'utf-8')).replace(/.{12}/g, '$&\r\n')],
    ['base64 strewn with blanks', 'base64', base64(encode(TEXT, 'utf-8')).replace(/.{3}/g, '$&  ')],
    ['base64 without padding', 'BASE64', base64(encode(TEXT, 'utf-8')).replace(/=+$/, '')],
    [
      'quoted-printable',
      'quoted-printable',
      [...encode(TEXT, 'utf-8')].map((x) => `=${x.toString(16)}`).join('=\r\n'),
    ],
    ['8bit', '8bit', TEXT],
    ['an unknown one', 'x-whatever', TEXT],
  ])('%s', async (_, encoding, body) => {
    const message = await readMail(`${PLAIN}\r\nContent-Transfer-Encoding: ${encoding}`, body);
    expect(message.text.trim()).toBe(TEXT);
  });

  it('keeps a footer that a list appended to base64, and what follows a flipped letter', async () => {
    const footer = '_______________________\r\nUsers mailing list, see the archive for more\r\n';
    const long = base64(encode(TEXT.repeat(10), 'utf-8')).replace(/.{76}/g, '$&\r\n');
    const head = `${PLAIN}\r\nContent-Transfer-Encoding: base64`;
    const message = await readMail(head, `${long}\r\n${footer}`);
    expect(message.text).toContain(TEXT.repeat(10));
    expect(message.text).toContain('Users mailing list');
    const flipped = await readMail(head, long.replace(/^(.{30})./, '$1!'));
    expect(flipped.text).toContain(TEXT.repeat(7));
  });

  it.each(['SGVs  bG8g  V29y  bGQ=', 'SGVs bG8g\r\nV29y bGQ=\r\n'])(
    'short base64 with blanks: %s',
    async (body) => {
      const message = await readMail(`${PLAIN}\r\nContent-Transfer-Encoding: base64`, body);
      expect(message.text).toBe('Hello World');
    },
  );

  it('keeps words that are labelled base64 and are none', async () => {
    const body = 'Dear customer please open the order history';
    const message = await readMail(`${PLAIN}\r\nContent-Transfer-Encoding: base64`, body);
    expect(message.text).toBe(body);
  });

  it('keeps broken quoted-printable as written', async () => {
    const message = await readMail(
      `${PLAIN}\r\nContent-Transfer-Encoding: quoted-printable`,
      'a=ZZb =3D =4 c=',
    );
    expect(message.text).toBe('a=ZZb = =4 c');
  });
});

describe('parts', () => {
  it('shows the HTML of an alternative and not the plain text', async () => {
    const body = multi('alternative', part(PLAIN, 'plain'), part(HTML, '<p>seen</p>'));
    const message = await readMail(ALTERNATIVE, body);
    expect(message.text).toBe('seen');
    expect(message.html).toContain('<p>seen</p>');
    expect(message.coverage).toMatchObject({ text: true, links: true });
  });

  it('shows the plain alternative where the HTML says nothing', async () => {
    const html = part(HTML, '<a href="https://x.example/"><img src="https://x.example/a.png"></a>');
    const message = await readMail(ALTERNATIVE, multi('alternative', part(PLAIN, 'words'), html));
    expect(message.text.trim()).toBe('words');
    expect(message.links.map((link) => link.role)).toEqual(['action', 'asset']);
  });

  it('shows all text parts of a mixed mail, each in its own charset', async () => {
    const bytes = join(
      HEAD,
      `${MIXED}\r\n\r\n--cut\r\nContent-Type: text/plain; charset=iso-2022-jp\r\n\r\n`,
      encode('一番目です', 'iso-2022-jp'),
      '\r\n--cut\r\nContent-Type: text/plain\r\n\r\n',
      encode('二番目のお知らせです', 'shift_jis'),
      '\r\n--cut--\r\n',
    );
    const { text } = await read({ bytes });
    expect(text).toBe('一番目です\n\n二番目のお知らせです');
  });

  it('lists attachments by name, type and size and reads none as text', async () => {
    const name = `=?iso-2022-jp?B?${base64(encode('請求書', 'iso-2022-jp'))}?=`;
    const message = await readMail(
      MIXED,
      multi(
        'mixed',
        part(PLAIN, 'see attached'),
        part(
          `Content-Type: application/pdf; name="${name}"\r\nContent-Transfer-Encoding: base64`,
          'QUJDREVG',
        ),
        part(
          `Content-Type: text/html\r\nContent-Disposition: attachment; filename*=utf-8''%E8%AB%8B.html`,
          '<p>no</p>',
        ),
        part('Content-Type: text/plain; name*0="long-"; name*1="name.txt"', 'no'),
      ),
    );
    expect(message.text.trim()).toBe('see attached');
    expect(message.attachments.map(({ name, type }) => [name, type])).toEqual([
      ['請求書', 'application/pdf'],
      ['請.html', 'text/html'],
      ['long-name.txt', 'text/plain'],
    ]);
    expect(message.attachments[0]?.size).toBeLessThanOrEqual(6);
  });

  it.each([
    ['no closing delimiter', MIXED, `--cut\r\n${part(PLAIN, TEXT)}`],
    ['a boundary that is not named', 'Content-Type: multipart/mixed', multi('mixed', part(PLAIN, TEXT))],
    [
      'a boundary that is not used',
      'Content-Type: multipart/mixed; boundary=other',
      multi('mixed', part(PLAIN, TEXT)),
    ],
    ['a part without headers', MIXED, `--cut\r\n\r\n${TEXT}\r\n--cut--`],
    ['a part that lost its blank line', MIXED, `--cut\r\n${TEXT}\r\n--cut--`],
    ['no multipart after all', MIXED, TEXT],
    ['a body without headers of its own', '', TEXT],
    ['a type nobody knows', 'Content-Type: html', `<p>${TEXT}`],
  ])('reads a mail with %s', async (_, headers, body) => {
    expect((await readMail(headers, body)).text).toContain(TEXT);
  });

  it('joins flowed lines, but not what follows the mark of a signature', async () => {
    const message = await readMail(
      'Content-Type: text/plain; charset=utf-8; format=flowed',
      'one \r\ntwo\r\n From here\r\n-- \r\nName',
    );
    expect(message.text).toBe('one two\nFrom here\n-- \nName');
  });

  it('joins flowed lines, and addresses broken in them', async () => {
    const flowed = 'Content-Type: text/plain; charset=utf-8; format=flowed; delsp=yes';
    const message = await readMail(flowed, 'https://x.example/ab \r\ncd\r\nnext');
    expect(message.text.trim()).toBe('https://x.example/abcd\nnext');
    expect(message.links[0]?.chain).toEqual(['https://x.example/abcd']);
  });

  it('knows that a list took the HTML away', async () => {
    const stripped = await readMail(`${PLAIN}\r\nX-Content-Filtered-By: Mailman/MimeDel 2.1.39`, 'text');
    expect(stripped.coverage.links).toBe(false);
    expect((await readMail(PLAIN, 'text')).coverage.links).toBe(true);
  });
});

describe('a mail inside a mail', () => {
  const inner = 'From: Amazon <a@evil.example>\r\nSubject: inner\r\n\r\nPress here';
  const outer = (body: string) =>
    multi('mixed', part(PLAIN, body), part('Content-Type: message/rfc822', inner));

  it('is judged where the outer one is only its wrapper, without lending it trust', async () => {
    const headers = `${MIXED}\r\nDKIM-Signature: v=1; d=sender.example; s=x`;
    const message = await readMail(headers, outer('本物ですか?'));
    expect(message.subject).toBe('inner');
    expect(message.from).toEqual({ name: 'Amazon', address: 'a@evil.example' });
    expect(message.forwarded).toEqual({ from: message.from, subject: 'inner' });
    expect(message).toMatchObject({
      headersComplete: false,
      auth: null,
      hops: [],
      dkimDomains: [],
      returnPath: '',
    });
    expect(message.coverage.authentication).toBe(false);
  });

  it.each([
    ['an address', '今すぐ https://evil.example/ で更新', PLAIN],
    ['a link', '<a href="https://evil.example/">更新</a>', 'Content-Type: text/html'],
    [
      'a picture to press',
      '<a href="https://evil.example/"><img src="cid:a"></a>',
      'Content-Type: text/html',
    ],
  ])('is an attachment where the outer one holds %s', async (_, body, type) => {
    const mails = multi('mixed', part(type, body), part('Content-Type: message/rfc822', inner));
    const message = await readMail(MIXED, mails);
    expect(message).toMatchObject({ subject: 'Hello', forwarded: null });
    expect(message.links.map((each) => each.host)).toContain('evil.example');
  });

  it('is judged where only the signature of the outer one holds an address', async () => {
    const message = await readMail(MIXED, outer('本物ですか?\r\n-- \r\n佐藤 https://friend.example/'));
    expect(message.subject).toBe('inner');
  });

  it('is not looked for without end', async () => {
    const deep = Array.from({ length: 9 }, (_, i) => `Subject: ${i}\r\nContent-Type: message/rfc822\r\n\r\n`);
    const message = await readMail(
      MIXED,
      outer('x').replace('Content-Type: message/rfc822\r\n\r\n', `$&${deep.join('')}`),
    );
    expect(message.truncated).toContain('depth');
  });

  it('is an attachment where the outer one has much to say', async () => {
    const message = await readMail(MIXED, outer('本文です。'.repeat(200)));
    expect(message.subject).toBe('Hello');
    expect(message.attachments).toHaveLength(1);
  });
});

describe('the envelope of a file', () => {
  it.each([
    ['a byte order mark', join(Uint8Array.of(0xef, 0xbb, 0xbf), mail(PLAIN, TEXT))],
    ['blank lines', join('\r\n\r\n', mail(PLAIN, TEXT))],
    ['an mbox line', join('From x@y.example Mon Mar  2 10:00:00 2026\n', mail(PLAIN, TEXT))],
    ['bare line feeds', Uint8Array.from([...mail(PLAIN, TEXT)].filter((byte) => byte !== 13))],
    ['bare carriage returns', Uint8Array.from([...mail(PLAIN, TEXT)].filter((byte) => byte !== 10))],
  ])('%s', async (_, bytes) => {
    const message = await read({ bytes });
    expect(message).toMatchObject({ kind: 'eml', subject: 'Hello' });
    expect(message.from?.address).toBe('news@sender.example');
    expect(message.text.trim()).toBe(TEXT);
  });

  it('takes the first mail of a mailbox and says that there are more', async () => {
    const line = 'From x@y.example Mon Mar  2 10:00:00 2026\n';
    const message = await read({
      bytes: join(line, mail(PLAIN, TEXT), '\r\n\r\n', line, mail(PLAIN, 'second')),
    });
    expect(message.text.trim()).toBe(TEXT);
    expect(message.truncated).toContain('mbox');
  });
});
