import PostalMime from 'postal-mime';
import { describe, expect, it } from 'vitest';
import { read } from '../../../../src/checker/read/index.ts';
import { base64, encode, join } from './support.ts';

/**
 * Well-formed mails must read as a parser of long standing reads them. It is a yardstick only: hostile mail makes it
 * use gigabytes, and of Japanese without labels it makes nothing.
 */
const word = (text: string, charset: string) => `=?${charset}?B?${base64(encode(text, charset))}?=`;
const qp = (text: string) =>
  [...encode(text, 'utf-8')].map((b) => `=${b.toString(16).toUpperCase().padStart(2, '0')}`).join('');

function build(charset: string, encoding: string): Uint8Array {
  const text = 'ご注文の確認\nhttps://shop.example/a';
  const html = '<p>ご注文の<b>確認</b></p>';
  const put = (source: string) =>
    encoding === 'base64'
      ? base64(encode(source, charset)).replace(/.{76}/g, '$&\r\n')
      : encoding === 'quoted-printable' && charset === 'utf-8'
        ? qp(source).replace(/.{72}/g, '$&=\r\n')
        : encode(source, charset);
  const part = (type: string, source: string) =>
    join(
      `--in\r\nContent-Type: ${type}; charset=${charset}\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n`,
      put(source),
      '\r\n',
    );
  return join(
    `From: "${word('店', charset)}" <Shop@Example.com>\r\nReply-To: a@b.example, c <d@e.example>\r\n`,
    `Subject: ${word('ご注文の', charset)}\r\n ${word('確認です', charset)}\r\nX-Twice: 1\r\nX-Twice: 2\r\n`,
    'Content-Type: multipart/mixed; boundary="out"\r\n\r\npreamble\r\n--out\r\n',
    'Content-Type: multipart/alternative; boundary=in\r\n\r\n',
    part('text/plain', text),
    part('text/html', html),
    '--in--\r\n--out\r\nContent-Type: application/pdf; name="a b.pdf"\r\n',
    'Content-Disposition: attachment\r\nContent-Transfer-Encoding: base64\r\n\r\nQUJDREVG\r\n--out--\r\nepilogue',
  );
}

describe('well-formed mails read alike', () => {
  it.each([
    ['utf-8', 'base64'],
    ['utf-8', 'quoted-printable'],
    ['utf-8', '8bit'],
    ['iso-2022-jp', '7bit'],
    ['iso-2022-jp', 'base64'],
    ['shift_jis', '8bit'],
    ['shift_jis', 'base64'],
    ['euc-jp', '8bit'],
  ])('%s in %s', async (charset, encoding) => {
    const bytes = build(charset, encoding);
    const ours = await read({ bytes });
    const theirs = await PostalMime.parse(bytes);
    expect(ours.subject).toBe(theirs.subject);
    expect(ours.from).toEqual({ name: theirs.from?.name, address: theirs.from?.address?.toLowerCase() });
    expect(ours.replyTo).toEqual(theirs.replyTo);
    expect(ours.headers.map((header) => header.name)).toEqual(theirs.headers.map((header) => header.key));
    expect(ours.html.trim()).toBe(theirs.html?.trim());
    expect(ours.attachments).toMatchObject([
      { name: theirs.attachments[0]?.filename, type: 'application/pdf' },
    ]);
  });
});
