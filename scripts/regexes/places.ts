import { CHECKS, explain, type Input, inspect } from '../../src/checker/index.ts';
import { specimenOf } from '../../src/cli/draft/specimen.ts';
import { themeOf } from '../../src/cli/draft/theme.ts';
import { csvOf } from '../../src/components/checker/export.ts';
import { shownName } from '../../src/components/checker/file-name.ts';
import { receive, receiveFiles } from '../../src/components/checker/intake.ts';
import { draftsOf } from '../../src/components/checker/redact-mail.ts';
import { fromFragment } from '../../src/pass-on/share.ts';
import { redact } from '../../src/redact/index.ts';
import { ranges } from '../../src/search/marks.ts';
import { exactQuery, overlapTokens } from '../../src/search/tokens.ts';
import { refang } from '../../src/text/defang.ts';

/**
 * Wherever somebody may write what they like: the attack alone, in each of the places that a regular expression is run on.
 * What stands in a mail is judged, explained, masked for a report and made the draft of a case.
 */
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

const MAILS: Record<string, (attack: string) => Input> = {
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

async function wholeWay(input: Input): Promise<void> {
  const { report, message } = await inspect(input);
  const explanation = explain(report);
  if (!message) return;
  draftsOf(message, '山田太郎', explanation, '');
  specimenOf(message);
  themeOf(message.subject);
}

const ROW = { file: 0, nth: 0, date: null, verdict: 'fraud', checks: [], problem: '' } as const;

const OTHERS: Record<string, (attack: string) => unknown> = {
  'paste box': (text) => [
    receive({ text, html: '', files: [], folders: [] }),
    receive({ text: '', html: text, files: [], folders: [] }),
  ],
  'name of a file': (name) => [receiveFiles([new File([], name)]), shownName(name)],
  'row of the list': (text) => csvOf([{ ...ROW, checks: [], name: text, subject: text, from: text }]),
  'address of the page': (text) => fromFragment(`#r=1_fraud_${text}`, new Set(CHECKS.map(({ id }) => id))),
  "reader's report": (text) => redact(text),
  'search box': (text) => [exactQuery(text), overlapTokens(text), refang(text)],
  'what is searched': (text) => ranges(text, ['Amazon アカウント'], true),
};

/** What is to be done with an attack, by where it stands. */
export const PLACES: Record<string, (attack: string) => unknown> = {
  ...Object.fromEntries(
    Object.entries(MAILS).map(([name, mailWith]) => [name, (attack: string) => wholeWay(mailWith(attack))]),
  ),
  ...OTHERS,
};
