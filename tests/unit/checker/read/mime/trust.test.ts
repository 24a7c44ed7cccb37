import { describe, expect, it } from 'vitest';
import { read } from '../../../../../src/checker/read/index.ts';
import { LIMITS } from '../../../../../src/checker/read/limits.ts';
import { parseAuthResults } from '../../../../../src/checker/read/mime/auth-results.ts';
import { parseReceived } from '../../../../../src/checker/read/mime/received.ts';
import { join } from '../support.ts';

const told = (value: string) => {
  const { server, results } = parseAuthResults(value);
  return [server, ...results.map((each) => `${each.method}=${each.result} ${each.domain}`.trim())];
};

describe('Authentication-Results', () => {
  it.each([
    [
      'Gmail',
      'mx.google.com; dkim=pass header.i=@amazon.co.jp header.s=x header.b=Y; spf=pass (google.com: domain of a@bounces.amazon.co.jp designates 192.0.2.1 as permitted sender) smtp.mailfrom=a@bounces.amazon.co.jp; dmarc=pass (p=QUARANTINE sp=QUARANTINE dis=NONE) header.from=amazon.co.jp',
      ['mx.google.com', 'dkim=pass amazon.co.jp', 'spf=pass bounces.amazon.co.jp', 'dmarc=pass amazon.co.jp'],
    ],
    [
      'Yahoo! JAPAN',
      'mta1.mail.example.yahoo.co.jp from=amazon.co.jp; domainkeys=neutral (no sig); from=amazon.co.jp; dkim=pass (ok); header.i=@amazon.co.jp; dkim=fail (bad); header.i=@other.example; spf=pass smtp.mailfrom=a@b.example; dmarc=pass (p=quarantine,sp=quarantine,pct=100) header.from=amazon.co.jp',
      [
        'mta1.mail.example.yahoo.co.jp',
        'dkim=pass amazon.co.jp',
        'dkim=fail other.example',
        'spf=pass b.example',
        'dmarc=pass amazon.co.jp',
      ],
    ],
    [
      'Exchange',
      'spf=pass (sender IP is 192.0.2.9) smtp.mailfrom=a.example; dkim=none (message not signed) header.d=none;dmarc=fail action=quarantine header.from=amazon.co.jp;compauth=fail reason=000',
      ['', 'spf=pass a.example', 'dkim=none', 'dmarc=fail amazon.co.jp'],
    ],
    [
      'docomo',
      'mfs.docomo.ne.jp; spf=none smtp.mailfrom=x@a.example; dkim=pass header.d=A.example',
      ['mfs.docomo.ne.jp', 'spf=none a.example', 'dkim=pass a.example'],
    ],
    ['a version and nothing checked', 'example.org 1; none', ['example.org']],
    ['nested comments', 'x.example; dmarc (a (b) \\) c) = pass', ['x.example']],
    [
      'a comment in front of the result',
      'x.example; (y) dmarc=pass (p=none) header.from="Amazon.co.jp"',
      ['x.example', 'dmarc=pass amazon.co.jp'],
    ],
    [
      'a local part that writes results',
      'x.example; spf=pass smtp.mailfrom="a; dmarc=pass header.from=amazon.co.jp"@evil.example',
      ['x.example', 'spf=pass evil.example'],
    ],
    [
      'a local part that writes a quote and results',
      'x.example; spf=pass smtp.mailfrom="a\\"; dmarc=pass header.from=amazon.co.jp; \\""@evil.example',
      ['x.example', 'spf=pass evil.example'],
    ],
    [
      'results behind a comment within a comment',
      'x.example; spf=fail (a (b) c; dmarc=pass header.from=amazon.co.jp) smtp.mailfrom=evil.example',
      ['x.example', 'spf=fail evil.example'],
    ],
    [
      'a bracket in a comment that opens none',
      'x.example; spf=fail (a \\( b) smtp.mailfrom=evil.example; dmarc=fail header.from=amazon.co.jp',
      ['x.example', 'spf=fail evil.example', 'dmarc=fail amazon.co.jp'],
    ],
    [
      'a comment that tells of another domain than the one that signed',
      'x.example; dkim=pass (domain of a@amazon.co.jp)',
      ['x.example', 'dkim=pass'],
    ],
    [
      'versions of methods, and gaps',
      ';; x.example;; dkim/12=pass   header.d=a.example ; spf/1=none smtp.helo=b.example',
      ['x.example', 'dkim=pass a.example', 'spf=none b.example'],
    ],
    ['a version and no server', 'dkim/12=pass header.d=a.example', ['', 'dkim=pass a.example']],
    [
      'a domain in brackets, with a full stop',
      'x.example; dmarc=pass header.from=<a@B.example.>',
      ['x.example', 'dmarc=pass b.example'],
    ],
    [
      'SPF told in a comment',
      'x.example; spf=softfail (domain of a@b.example does not designate)',
      ['x.example', 'spf=softfail b.example'],
    ],
  ])('%s', (_, value, expected) => {
    expect(told(value)).toEqual(expected);
  });
});

const NOWHERE = { helo: '', rdns: '', ip: '', by: '' };
it('a flood of results is cut off', () => {
  const flood = `x.example;${'dkim=pass header.d=a.example;'.repeat(LIMITS.hops + 10)}`;
  expect(parseAuthResults(flood).results).toHaveLength(LIMITS.hops);
});

describe('Received', () => {
  it.each([
    [
      'Postfix',
      'from helo.example (rdns.example [192.0.2.1]) by mx.example (Postfix) with ESMTP id 1; date',
      ['helo.example', 'rdns.example', '192.0.2.1', 'mx.example'],
    ],
    [
      'Postfix without reverse name',
      'from helo.example (unknown [192.0.2.1]) by mx.example (Postfix)',
      ['helo.example', '', '192.0.2.1', 'mx.example'],
    ],
    [
      'IPv6',
      'from a.example (b.example. [IPv6:2001:db8::1]) by mx.example',
      ['a.example', 'b.example', '2001:db8::1', 'mx.example'],
    ],
    [
      'Exim',
      'from [192.0.2.1] (helo=x.example) by mx.example with esmtps (Exim 4.92)',
      ['x.example', '', '192.0.2.1', 'mx.example'],
    ],
    [
      'Exim with a name',
      'from rdns.example ([192.0.2.1] helo=x.example) by mx.example',
      ['x.example', 'rdns.example', '192.0.2.1', 'mx.example'],
    ],
    [
      'qmail',
      'from unknown (HELO x.example) (192.0.2.1) by mx.example with SMTP',
      ['x.example', '', '192.0.2.1', 'mx.example'],
    ],
    [
      'Yahoo',
      'from 192.0.2.1  (EHLO x.example) (192.0.2.1) by mta.example with SMTP',
      ['x.example', '', '192.0.2.1', 'mta.example'],
    ],
    [
      'Exchange',
      'from x.example (192.0.2.1) by Y.Outlook.example (10.1.1.1) with Microsoft SMTP Server',
      ['x.example', '', '192.0.2.1', 'y.outlook.example'],
    ],
    [
      'sendmail, forged',
      'from x.example (y.example [192.0.2.1] (may be forged)) by mx.example',
      ['x.example', '', '192.0.2.1', 'mx.example'],
    ],
    ['Gmail inside', 'by 2002:a05:6340:a506:b0:1 with SMTP id x; date', ['', '', '', '']],
    [
      'Exchange local',
      'from A.PROD.example (::1) by B.PROD.example with HTTPS',
      ['a.prod.example', '', '::1', 'b.prod.example'],
    ],
    ['nonsense', ')(;;', ['', '', '', '']],
  ])('%s', (_, value, [helo, rdns, ip, by]) => {
    expect(parseReceived(value)).toEqual({ helo, rdns, ip, by });
  });

  it('LMTP, as Dovecot writes it; not where the sender calls itself so', () => {
    const dovecot = 'from mx.example by mx.example with LMTP id x (envelope-from <a@b.example>)';
    expect(parseReceived(dovecot)).toEqual({ ...NOWHERE, helo: 'mx.example', by: 'mx.example', local: true });
    const posing = 'from x (HELO with LMTP) (192.0.2.1) by mx.example with SMTP';
    expect(parseReceived(posing).local).toBeUndefined();
  });
});

const OUTSIDE =
  'Received: from mail.evil.example (mail.evil.example [192.0.2.9]) by mx.receiver.example with ESMTP';
const INSIDE =
  'Received: from mx.receiver.example (localhost [127.0.0.1]) by mbox.receiver.example (Postfix)';
const LMTP = 'Received: from mx.receiver.example by mx.receiver.example with LMTP id x';
const FORGED = 'Authentication-Results: mx.receiver.example; dmarc=pass header.from=amazon.co.jp';
const TRUE = 'Authentication-Results: mx.receiver.example; dmarc=fail header.from=amazon.co.jp';
const GMAIL_IN =
  'Received: from mail.evil.example (mail.evil.example. [192.0.2.9]) by mx.google.com with ESMTPS id x';
const GMAIL_TRUE = 'Authentication-Results: mx.google.com; dmarc=fail header.from=amazon.co.jp';
const GMAIL_FORGED = 'Authentication-Results: mx.google.com; dmarc=pass header.from=amazon.co.jp';

async function verdict(...lines: string[]) {
  const bytes = join(`${[...lines, 'From: a@amazon.co.jp', 'Subject: x'].join('\r\n')}\r\n\r\nx`);
  const { auth } = await read({ bytes });
  return auth?.results.map((each) => `${each.method}=${each.result}`).join(' ') ?? null;
}

describe('which results are believed', () => {
  it.each([
    ['above the line by which the mail came in', [TRUE, OUTSIDE, FORGED], 'dmarc=fail'],
    ['between the receiver’s own lines', [INSIDE, TRUE, OUTSIDE, FORGED], 'dmarc=fail'],
    ['below the receiver’s delivery by LMTP', [LMTP, TRUE, OUTSIDE, FORGED], 'dmarc=fail'],
    ['not below it, even in the receiver’s name', [OUTSIDE, FORGED], null],
    [
      'not below further forged lines',
      [OUTSIDE, 'Received: from x ([127.0.0.1]) by mx.receiver.example', FORGED],
      null,
    ],
    [
      'not when the sender calls itself by the receiver’s name',
      ['Received: from mx.receiver.example (unknown [192.0.2.9]) by mx.receiver.example', FORGED],
      null,
    ],
    [
      'Gmail’s, which stands below its own line',
      [GMAIL_IN, GMAIL_TRUE, 'DKIM-Signature: v=1; d=evil.example', GMAIL_FORGED],
      'dmarc=fail',
    ],
    ['not Gmail’s name at another receiver', [OUTSIDE, GMAIL_FORGED], null],
    [
      'not the next line where Gmail wrote none',
      [GMAIL_IN, 'DKIM-Signature: v=1; d=evil.example', GMAIL_FORGED],
      null,
    ],
    ['the worse of two that contradict', [FORGED, TRUE, OUTSIDE], 'dmarc=fail'],
    [
      'never ARC',
      ['ARC-Authentication-Results: i=1; mx.receiver.example; dmarc=pass header.from=amazon.co.jp', OUTSIDE],
      null,
    ],
    [
      'Received-SPF for SPF alone',
      [
        'Received-SPF: Pass (x: domain of a@b.example designates 192.0.2.9) envelope-from=a@b.example',
        OUTSIDE,
      ],
      'spf=pass',
    ],
    [
      'iCloud’s, one line a method',
      [
        'Received: from x (y [17.57.152.1]) by z',
        'Received: from e.example (unknown [192.0.2.9]) by st1.me.com (Postfix)',
        'Authentication-Results: dmarc.icloud.com; dmarc=none header.from=e.example',
        'X-DMARC-Info: x',
        'Authentication-Results: spf.icloud.com; spf=pass smtp.mailfrom=e.example',
      ],
      'dmarc=none spf=pass',
    ],
    ['headers copied without any Received line', [TRUE], 'dmarc=fail'],
  ])('%s', async (_, lines, expected) => {
    expect(await verdict(...lines)).toBe(expected);
  });

  it('knows whether the transport headers are there', async () => {
    const complete = await read({ bytes: join(`${OUTSIDE}\r\nFrom: a@b.example\r\n\r\nx`) });
    expect(complete).toMatchObject({ headersComplete: true, coverage: { authentication: true } });
    const partial = await read({ bytes: join('From: a@b.example\r\nSubject: x\r\n\r\nx') });
    expect(partial).toMatchObject({ headersComplete: false, coverage: { authentication: false } });
  });

  it('lists the domains that signed', async () => {
    const lines =
      'DKIM-Signature: v=1; a=rsa-sha256; bh=d=; d=One.example; s=x\r\nDKIM-Signature: d=two.example\r\n';
    const { dkimDomains } = await read({ bytes: join(`${lines}From: a@b.example\r\n\r\nx`) });
    expect(dkimDomains).toEqual(['one.example', 'two.example']);
  });
});
