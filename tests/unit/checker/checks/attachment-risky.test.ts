import { expect, test } from 'vitest';
import { checkTable, finding } from '../support/check-table.ts';
import { auth } from '../support/message.ts';

const attached = (...names: string[]) => ({
  attachments: names.map((name) => ({ name, type: 'application/octet-stream', size: 9 })),
});
const typed = (name: string, type: string) => ({ attachments: [{ name, type, size: 9 }] });
const kind = (name: string, wanted: string) => ({
  name: `${JSON.stringify(name)}: ${wanted}`,
  mail: attached(name),
  strength: 'strong' as const,
  data: { kind: wanted },
});
const VERIFIED = { auth: auth('dmarc=pass amazon.co.jp') };

checkTable('attachment-risky', {
  found: [
    kind('update.exe', 'program'),
    kind('確認.LNK', 'program'),
    kind('invoice.js', 'program'),
    kind('お支払い.html', 'page'),
    kind('form.svg', 'page'),
    kind('order.zip', 'archive'),
    kind('backup.tar.gz', 'archive'),
    kind('order.iso', 'disk'),
    kind('order.xlsm', 'macro'),
    kind('invoice.pdf.exe', 'doubled'),
    kind('invoice.pdf      .exe', 'doubled'),
    kind('photo.jpg.html', 'doubled'),
    kind('invoice．pdf．exe', 'doubled'),
    kind('\u202Efdp.exe', 'doubled'),
    kind('in\u200Bvoice.e\u200Bxe', 'program'),
    kind('order.exe.', 'program'),
    {
      name: 'the worst of several',
      mail: attached('a.pdf', 'b.zip', 'c.exe'),
      strength: 'strong',
      data: { kind: 'program', name: 'c.exe', count: 3 },
    },
    {
      name: 'an archive whose password stands in the text',
      mail: { ...attached('order.zip'), text: '添付ファイルの解凍パスワード：1234' },
      strength: 'strong',
      data: { kind: 'locked' },
    },
    {
      name: 'an archive locked in its bytes',
      mail: { attachments: [{ name: 'a.zip', type: 'application/zip', size: 9, locked: true }] },
      strength: 'strong',
      data: { kind: 'locked' },
    },
    {
      name: 'a program without an ending, by its type',
      mail: typed('order', 'application/x-msdownload'),
      strength: 'strong',
      data: { kind: 'program' },
    },
    {
      name: 'a nameless archive',
      mail: typed('', 'application/zip'),
      strength: 'strong',
      data: { kind: 'archive' },
    },
    {
      name: 'a program from a verified sender',
      mail: { ...attached('a.exe'), ...VERIFIED },
      strength: 'strong',
    },
    {
      name: 'a false ending in somebody else’s name',
      mail: attached('a.pdf.exe'),
      context: { claims: null },
      strength: 'strong',
    },
  ],
  clear: [{ name: 'nothing attached' }, { name: 'a picture', mail: attached('logo.png') }],
  nearMiss: [
    { name: 'an invoice as PDF: a note', mail: attached('invoice.pdf'), outcome: 'found', strength: 'note' },
    {
      name: 'a PDF known by its type: a note',
      mail: typed('', 'application/pdf'),
      outcome: 'found',
      strength: 'note',
    },
    {
      name: 'calendar entry, signature, and Outlook’s own wrapping',
      mail: attached('invite.ics', 'smime.p7s', 'signature.asc', 'winmail.dat'),
    },
    {
      name: 'a mail passed on, named after Amazon.com',
      mail: typed('Your order at Amazon.com', 'message/rfc822'),
    },
    { name: 'a file named after the site', mail: attached('www.amazon.co.jp') },
    {
      name: 'HTML parts that programs made of the mail itself',
      mail: attached('ATT00001.htm', 'attachment.html', 'part 2.html'),
    },
    { name: 'a nameless part of the mail itself', mail: typed('', 'text/html') },
    {
      name: 'an archive from a verified sender: weak',
      mail: { ...attached('a.zip'), ...VERIFIED },
      outcome: 'found',
      strength: 'weak',
    },
    {
      name: 'an archive in somebody else’s mail: a note',
      mail: attached('patches.tar.gz'),
      context: { claims: null },
      outcome: 'found',
      strength: 'note',
    },
    {
      name: 'a PDF in somebody else’s mail',
      mail: attached('minutes.pdf'),
      context: { claims: null },
    },
  ],
  unknown: [
    { name: 'a paste shows no attachments', mail: { kind: 'html' }, reason: 'unseen' },
    { name: 'nor does plain text', mail: { kind: 'text' }, reason: 'unseen' },
  ],
});

test('a password is no sign without an archive', () => {
  const text = '添付ファイルのパスワードは別のメールで送ります。';
  expect(finding('attachment-risky', { ...attached('a.pdf'), text })).toMatchObject({
    data: { kind: 'document' },
  });
});

test('the name is shown without the letters that turn it about, and cut', () => {
  const shown = (name: string) => String(finding('attachment-risky', attached(name)).data.name);
  expect(shown('\u202Efdp.exe')).toBe('□fdp.exe');
  expect(shown(`${'あ'.repeat(400)}.exe`).length).toBeLessThan(70);
});
