import { describe, expect, test } from 'vitest';
import { check, explain, read } from '../../../src/checker/index.ts';
import { compose } from '../../../src/pass-on/compose.ts';
import { DESKS } from '../../../src/pass-on/desks.ts';
import { mailto } from '../../../src/pass-on/mailto.ts';
import { knownOf, redactMail } from '../../../src/redact/index.ts';

const MAIL = [
  'Received: from mta.evil.example (unknown [192.0.2.7]) by mx.mail.example with ESMTP id 4XyZ99aBcD for <hanako@mail.example>; Tue, 21 Nov 2023 10:00:00 +0900',
  'From: Amazon.co.jp <info@evil.example>',
  'To: 見本 花子 <hanako@mail.example>',
  'Subject: hanako様 お支払い方法の更新',
  'MIME-Version: 1.0',
  'Content-Type: text/html; charset=utf-8',
  '',
  '<p>見本 花子 様</p><p>Amazonアカウントを24時間以内に更新してください。注文番号 250-1234567-7654321</p>',
  '<p><a href="https://www.amazon.co.jp.evil.example/ap/signin?u=hanako">サインイン</a></p>',
].join('\r\n');

async function drafts(text: string) {
  const input = { bytes: new TextEncoder().encode(text), as: 'eml' } as const;
  const message = await read(input);
  const about = {
    mail: redactMail(message),
    explanation: explain(await check(input)),
    known: knownOf(message),
    checker: 'https://site.example/check/（版 0.1.0）',
  };
  return DESKS.map((desk) => ({ desk, ...compose(desk, about) }));
}

describe('compose()', () => {
  test('every desk gets a report without the reader and without a live address', async () => {
    for (const { desk, subject, body } of await drafts(MAIL)) {
      const checkerLine = body.slice(body.lastIndexOf('点検：'));
      const report = subject + body.slice(0, -checkerLine.length);
      expect(report, desk.id).not.toMatch(/hanako|花子|mail\.example|7654321|https?:|@/);
      expect(report).toContain('amazon[.]co[.]jp[.]evil[.]example');
      expect(report).toContain('info[at]evil[.]example');
      expect(report).toMatch(/名前 \d+か所/);
    }
  });

  test('each desk sees first what it asks for', async () => {
    const at = (body: string, title: string) => body.indexOf(`■ ${title}`);
    for (const { desk, body } of await drafts(MAIL)) {
      if (desk.id === 'dekyo') expect(at(body, 'ヘッダー')).toBeLessThan(at(body, 'リンク'));
      if (desk.id === 'council') expect(at(body, 'リンク')).toBeLessThan(at(body, 'ヘッダー'));
      expect(at(body, '本文')).toBeGreaterThan(0);
    }
  });

  test('a mail of which little was seen has no empty sections', async () => {
    for (const { body } of await drafts('Subject: x\r\n\r\nAmazon\r\n')) {
      expect(body).not.toMatch(/■[^\n]*\n\n/);
      expect(body).toContain('差出人：（見えません）');
    }
  });
});

test('each desk names its source and the month, or is nobody in particular', () => {
  for (const { address, source, checked } of DESKS) {
    expect(checked).toMatch(/^\d{4}-\d{2}$/);
    expect(address === '' || source !== '').toBe(true);
  }
});

describe('mailto()', () => {
  test('a short report goes in whole', () => {
    const { url, whole } = mailto('desk@example.com', { subject: '件名', body: '本文\n二行目 & ?' });
    expect(whole).toBe(true);
    expect(new URL(url).searchParams.get('body')).toBe('本文\r\n二行目 & ?');
    expect(new URL(url).pathname).toBe('desk@example.com');
  });

  test('a long one is left to be pasted; the address stays short enough for every program', () => {
    const { url, whole } = mailto('desk@example.com', { subject: '件名', body: 'あ'.repeat(300) });
    expect(whole).toBe(false);
    expect(url).not.toContain('body=');
    expect(url.length).toBeLessThan(2000);
  });

  test('nothing in the report can add a recipient', () => {
    const { url } = mailto('desk@example.com', { subject: 'a&bcc=x@evil.example', body: '\r\nBcc: x' });
    expect([...new URL(url).searchParams.keys()]).toEqual(['subject', 'body']);
  });
});
