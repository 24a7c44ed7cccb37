/** Inputs made to be slow to read: each shape aims at one place where a careless reader is quadratic. */
import type { Input } from '../src/checker/message.ts';

const HEAD = 'From: a@b.example\r\nSubject: x\r\nReceived: from a by b\r\n';

type Make = (bytes: number) => Input;

/** `unit` over and over, to the wanted size. Pure ASCII, so that characters are bytes. */
const fill = (unit: string, bytes: number) => unit.repeat(Math.ceil(bytes / unit.length)).slice(0, bytes);
const eml = (head: string, unit: string): Make => {
  return (bytes) => ({ bytes: Buffer.from(`${HEAD}${head}\r\n\r\n${fill(unit, bytes)}`) });
};
const header = (name: string, unit: string): Make => {
  return (bytes) => ({ bytes: Buffer.from(`${HEAD}${name}: ${fill(unit, bytes)}\r\n\r\nx`) });
};
const html = (unit: string, before = ''): Make => {
  return (bytes) => ({ html: `${before}${fill(unit, bytes)}`, text: 'x' });
};
const text = (unit: string): Make => {
  return (bytes) => ({ text: fill(unit, bytes) });
};
const numbered = (unit: (n: number) => string, before = ''): Make => {
  return (bytes) => {
    const pieces = [before];
    for (let n = 0, length = 0; length < bytes; n++) {
      pieces.push(unit(n));
      length += (pieces.at(-1) as string).length;
    }
    return { html: pieces.join(''), text: 'x' };
  };
};

export const SHAPES: Record<string, Make> = {
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
  'nested tags': html('<div>'),
  'nested tables': html('<table><tr><td>'),
  'formatting reopened in every paragraph': numbered((n) => `<b id=${n}><p>`),
  'closing tags': html('</p>'),
  'links in links': html('<a href="https://x.example/">'),
  'an attribute without end': html('a', '<p title="'),
  'attributes without end': numbered((n) => ` a${n}=b`, '<p'),
  'comments opened': html('<!--'),
  entities: html('&lt'),
  'rules of styles': numbered((n) => `.c${n % 50} .d${n}{color:red}`, '<style>'),
  'conditions in conditions': html('@media all{', '<style>'),
  'hidden pieces': html('<i style="display:none">x</i>y'),
  'scripts and forms': html('<form><script>x</script>'),
  'URLs in text': text('https://x.example/a '),
  'one URL without end': text('www.a.'),
  'bare hosts': text('a.co/b '),
  'dots and letters': text('a.'),
  'brackets after a URL': (bytes) => ({ text: `https://x.example/${fill(')', bytes)}` }),
  'redirectors in redirectors': (bytes) => ({ text: fill('https://www.google.com/url?q=', bytes) }),
  'forwarding markers': text('-----Original Message-----\n'),
  'heading lines': text('From: a\n'),
  'quoting marks': text('> '),
  'lines of URLs': text('https://x.example/\n'),
};
