import { describe, expect, it, test } from 'vitest';
import { check, read } from '../../../../src/checker/index.ts';
import { copyOf, kindOfFile } from '../../../../src/cli/evaluation/copies.ts';
import { FRAUD } from '../support/mails.ts';

const mail = (source: string) => read({ bytes: new TextEncoder().encode(source) });
const html = (body: string, head = '') =>
  mail(
    `From: Amazon <info@evil.example>\nSubject: test\nReceived: from evil.example by mx.example\nContent-Type: text/html; charset=UTF-8\n\n<html><head>${head}</head><body>${body}</body></html>`,
  );
const plainMail = (from: string, subject = 'Subject: test\n') =>
  mail(`${from}${subject}Content-Type: text/plain; charset=UTF-8\n\n本文です。\n`);

test.each([
  ['a/mail.eml', 'eml'],
  ['mail', 'eml'],
  ['paste.txt', 'plain'],
  ['copy.HTML', 'rich'],
  ['copy.htm', 'rich'],
])('%s was handed in as %s', (file, kind) => expect(kindOfFile(file)).toBe(kind));

describe('rich', () => {
  it('keeps the links and loses what only a mail program reads', async () => {
    const message = await html(
      '<!-- note --><p>見える<a href="https://evil.example/">押す</a></p><script>x()</script><div style="Display : none">隠れた</div>',
      '<title>題</title><style>p{color:red}</style>',
    );
    const copy = copyOf(message, 'rich')?.html ?? '';
    expect(copy).toContain('<a href="https://evil.example/">押す</a>');
    for (const lost of ['note', 'script', 'x()', '題', 'style>', '隠れた', 'Received', 'info@evil.example'])
      expect(copy, lost).not.toContain(lost);
  });

  it('of a mail without HTML there is none', async () => {
    expect(copyOf(await plainMail('From: a@b.example\n'), 'rich')).toBeNull();
  });

  it('survives deeper nesting than functions can call each other', async () => {
    const message = { ...(await html('x')), html: `${'<b><div>'.repeat(20_000)}x` };
    expect(copyOf(message, 'rich')?.html).toBeTypeOf('string');
  });
});

describe('plain and phone', () => {
  it.each([
    ['From: 店 <a@b.example>\n', '件名: test\n差出人: 店 <a@b.example>\n\n', '件名: test\n差出人: 店\n\n'],
    ['From: a@b.example\n', '件名: test\n差出人: a@b.example\n\n', '件名: test\n差出人: a@b.example\n\n'],
    ['X-A: b\n', '件名: test\n\n', '件名: test\n\n'],
  ])('%s', async (from, plain, phone) => {
    const message = await plainMail(from);
    expect(copyOf(message, 'plain')).toEqual({ text: `${plain}${message.text}` });
    expect(copyOf(message, 'phone')).toEqual({ text: `${phone}${message.text}` });
  });

  it('without subject and sender, the text alone', async () => {
    const message = await plainMail('X-A: b\n', '');
    expect(copyOf(message, 'plain')?.text).toBe(message.text);
  });

  it('of a mail without text there is none', async () => {
    expect(copyOf({ ...(await html('x')), text: ' \n' }, 'phone')).toBeNull();
  });
});

it('shows the engine less and less', async () => {
  const message = await mail(FRAUD);
  const coverage = async (kind: 'rich' | 'plain' | 'phone') =>
    (await check(copyOf(message, kind) ?? {})).coverage;
  expect(await coverage('rich')).toMatchObject({ links: true, sender: false, authentication: false });
  expect(await coverage('plain')).toMatchObject({ links: false, sender: true, subject: true });
  expect(await coverage('phone')).toMatchObject({ links: false, sender: false, subject: true });
});
