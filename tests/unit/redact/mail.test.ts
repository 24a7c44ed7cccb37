import { describe, expect, test } from 'vitest';
import { read } from '../../../src/checker/index.ts';
import { redactMail } from '../../../src/redact/index.ts';

const eml = (lines: string[]) => read({ bytes: new TextEncoder().encode(lines.join('\r\n')), as: 'eml' });

const FRAUD = [
  'Return-Path: <bounce-hanako.mihon=mail.example@evil.example>',
  'Delivered-To: hanako.mihon@mail.example',
  'Received: from mta.evil.example (unknown [192.0.2.7]) by mx1.mail.example (Postfix) with ESMTP id 4XyZ99aBcD for <hanako.mihon@mail.example>; Tue, 21 Nov 2023 10:00:00 +0900',
  'Authentication-Results: mx1.mail.example; spf=pass smtp.mailfrom=evil.example',
  'DKIM-Signature: v=1; d=evil.example; s=k1; b=AbCdEf0123456789; bh=ZyXw9876=',
  'X-Spam-Report: contains hanako.mihon@mail.example',
  'Message-ID: <20231121.4711.hanako@evil.example>',
  'From: Amazon <info@evil.example>',
  'To: =?utf-8?B?6KaL5pysIOiKseWtkA==?= <hanako.mihon@mail.example>',
  'Subject: hanako.mihon =?utf-8?B?5qeY44G444Gu44GK55+l44KJ44Gb?= 250-1234567-7654321',
  'MIME-Version: 1.0',
  'Content-Type: text/html; charset=utf-8',
  '',
  '<p>見本 花子 様</p><p>注文番号 250-1234567-7654321、合計 ￥ 4,980</p>',
  '<p><a href="https://www.evil.example/ap/signin?id=aGFuYWtv&amp;u=hanako.mihon%40mail.example">サインイン</a></p>',
];

describe('redactMail()', () => {
  test('keeps what tells of the fraud, and nothing of its reader', async () => {
    const mail = redactMail(await eml(FRAUD));
    const all = JSON.stringify(mail);
    for (const trace of [
      'hanako',
      'mihon',
      '花子',
      '見本',
      '7654321',
      'aGFuYWtv',
      '4XyZ',
      'AbCdEf',
      'mail.example',
      'mail[.]example',
    ])
      expect(all, trace).not.toContain(trace);
    expect(mail.from).toBe('Amazon <info[at]evil[.]example>');
    expect(mail.text).toContain('￥ 4,980');
    expect(mail.links).toEqual([
      'サインイン → hxxps://www[.]evil[.]example/ap/signin?id=●●●&[メールアドレス]',
    ]);
    expect(mail.headers.map((line) => line.split(':', 1)[0])).toEqual([
      'Return-Path',
      'Received',
      'Authentication-Results',
      'DKIM-Signature',
      'Message-ID',
      'From',
      'Subject',
    ]);
    expect(mail.headers[1]).toContain('[192.0.2.7]');
    expect(mail.masked).toMatchObject({ header: expect.any(Number), order: expect.any(Number) });
  });

  test('a name given by the reader is masked wherever it stands', async () => {
    const message = await read({ text: '件名: お知らせ\n\n担当より、みほんのはなこに代わり' });
    expect(redactMail(message).text).toContain('はなこ');
    expect(redactMail(message, 'みほんの はなこ').text).not.toContain('はなこ');
  });

  test('of a mail that a person passes on, the person is masked and the fraud shown', async () => {
    const mail = redactMail(
      await eml([
        'From: Taro Yamada <taro@person.example>',
        'To: desk@office.example',
        'Subject: Fwd: x',
        'Content-Type: text/plain; charset=utf-8',
        '',
        '---------- Forwarded message ---------',
        'From: Amazon <info@evil.example>',
        'Date: 2023-11-21 10:00',
        'Subject: x',
        'To: <taro@person.example>',
        '',
        '押してください。Taro Yamada',
      ]),
    );
    expect(JSON.stringify(mail)).not.toMatch(/taro|yamada|office/i);
    expect(mail.from).toBe('Amazon <info[at]evil[.]example>');
    expect(mail.headers).toEqual([]);
  });

  test('a mail of a megabyte is cut, and says so', async () => {
    const mail = redactMail(await read({ text: 'あ'.repeat(900_000) }));
    expect(mail.cut).toBe(true);
    expect(mail.text.length).toBeLessThan(25_000);
  });
});
