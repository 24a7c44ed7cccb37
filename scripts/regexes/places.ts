import type { Input } from '../../src/checker/index.ts';

/** Wherever in a mail a sender may write what they like: the attack alone, in each of the places a regex is run on. */
const HEAD = 'To: b@reader.example\r\nDate: Sat, 21 Nov 2026 09:00:00 +0900\r\nReceived: from a by b\r\n';
const FROM = 'From: Amazon.co.jp <a@b.example>\r\n';
const PLAIN = 'Content-Type: text/plain; charset=utf-8\r\n\r\n';
const HTML = 'Content-Type: text/html; charset=utf-8\r\n\r\n';
const SAYS = 'お客様のAmazonアカウントのお支払い方法を更新してください。https://x.example/';

const mail = (source: string): Input => ({ bytes: new TextEncoder().encode(source) });
/** In one line: a header field has no others. */
const inLine = (text: string) => text.replace(/[\r\n\0]/g, ' ');
const inQuotes = (text: string) => inLine(text).replace(/["\\]/g, '');
const inMarkup = (text: string) => text.replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const FIELDS = [
  ...['Reply-To', 'Return-Path', 'Received', 'Authentication-Results', 'DKIM-Signature', 'Date'],
  ...['Content-Disposition', 'Content-Type', 'X-Mailer', 'Message-ID', 'Received-SPF', 'User-Agent'],
];

export const PLACES: Record<string, (attack: string) => Input> = {
  'pasted text': (text) => ({ text: `${SAYS}\n${text}` }),
  'top of a pasted text': (text) => ({ text: `${text}\n${SAYS}` }),
  subject: (text) => mail(`${HEAD}${FROM}Subject: ${inLine(text)}\r\n${PLAIN}${SAYS}`),
  'name of the sender': (text) => mail(`${HEAD}From: "${inQuotes(text)}" <a@b.example>\r\n${PLAIN}${SAYS}`),
  From: (text) => mail(`${HEAD}From: ${inLine(text)}\r\nSubject: Amazon\r\n${PLAIN}${SAYS}`),
  'other fields': (text) =>
    mail(`${FIELDS.map((name) => `${name}: ${inLine(text)}\r\n`).join('')}${FROM}Subject: x\r\n\r\n${SAYS}`),
  'name of an attachment': (text) => {
    const type = `Content-Type: application/pdf; name="${inQuotes(text)}"`;
    const parts = `--b\r\n${PLAIN}${SAYS}\r\n--b\r\n${type}\r\n\r\nx\r\n--b--\r\n`;
    return mail(`${HEAD}${FROM}Content-Type: multipart/mixed; boundary=b\r\n\r\n${parts}`);
  },
  'text of a mail': (text) => mail(`${HEAD}${FROM}Subject: Amazon\r\n${PLAIN}${SAYS}\n${text}`),
  'text of a page': (text) => mail(`${HEAD}${FROM}${HTML}<p>${SAYS}<p>${inMarkup(text)}`),
  'source of a page': (text) => mail(`${HEAD}${FROM}${HTML}<p>${SAYS}<p>${text}`),
  'address of a link': (text) =>
    mail(
      `${HEAD}${FROM}${HTML}${SAYS}<a href="https://x.example/${inMarkup(text)}">${inMarkup(text)}</a><a href="https://${inMarkup(text)}">x</a>`,
    ),
  styles: (text) => {
    const style = `color:${inMarkup(text)};width:${inMarkup(text)};font:${inMarkup(text)}`;
    const sheet = `<style>${text}{color:red} @media ${text}{p{${text}}}</style>`;
    return mail(`${HEAD}${FROM}${HTML}${sheet}<p class="${inMarkup(text)}" style="${style}">${SAYS}</p>`);
  },
  'a PDF': (text) => mail(`%PDF-1.4\n4 0 obj <</Subtype/Image ${text}>>stream\n`),
};
