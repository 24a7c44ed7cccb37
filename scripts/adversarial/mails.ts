/** Mails' sources: their trees, headers, transfer encodings and charsets. */
import { eml, fill, header, type Make } from './make.ts';

export const MAILS: Record<string, Make> = {
  'empty lines': eml('Content-Type: text/plain', '\r\n'),
  'lines of dashes': eml('Content-Type: multipart/mixed; boundary=b', '--\r\n'),
  'empty parts': eml('Content-Type: multipart/mixed; boundary=b', '--b\r\n\r\n'),
  'almost the boundary': eml(
    `Content-Type: multipart/mixed; boundary=${'b'.repeat(60)}`,
    `--${'b'.repeat(59)}\r\n`,
  ),
  'multiparts in multiparts': eml(
    'Content-Type: multipart/mixed; boundary=b',
    '--b\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n',
  ),
  'mails in mails': eml(
    'Content-Type: message/rfc822',
    'From: a@b.example\r\nSubject: x\r\nContent-Type: message/rfc822\r\n\r\n',
  ),
  'quoted-printable of soft breaks': eml('Content-Transfer-Encoding: quoted-printable', '=\r\n'),
  'quoted-printable of blanks': eml('Content-Transfer-Encoding: quoted-printable', ' '),
  'base64 without line breaks': eml('Content-Transfer-Encoding: base64', 'QUJD'),
  'header fields without end': (bytes) => ({ bytes: Buffer.from(fill('X-A: b\r\n', bytes)) }),
  'openings of encoded words': header('X-Words', '=?utf-8?b?'),
  'encoded words': header('From', '=?utf-8?q?a?= '),
  'comments in comments': header('Authentication-Results', '('),
  'addresses without end': header('Reply-To', 'a@b.example, '),
  'quotes in parameters': header('Content-Type', 'a/b; c="\\"'),
  'From lines': (bytes) => ({ bytes: Buffer.from(fill('From a@b.example 2026\n\n', bytes)) }),
  'escapes of ISO-2022-JP': eml('Content-Type: text/plain; charset=iso-2022-jp', '\x1b$B'),
  'lost escapes': eml('Content-Type: text/plain; charset=iso-2022-jp', '$B'),
  'UTF-8 cut short': (bytes) => ({ bytes: Buffer.alloc(bytes, 0xe3) }),
  'base64 strewn with blanks': eml('Content-Transfer-Encoding: base64', 'QUJD '),
};
