/** Where mails lead, from the source to the verdict: what the checks on links and attachments get from the reader. */
import { describe, expect, test } from 'vitest';
import { check, type Input, type Report } from '../../../src/checker/index.ts';
import { button, eml, HEADERS } from './support/inputs.ts';

const strength = (report: Report, id: string) =>
  report.findings.find((one) => one.check === id && one.outcome === 'found')?.strength;

const HERE = [
  'action-link-foreign',
  'link-redirector',
  'link-shortener',
  'link-free-hosting',
  'link-plain-http',
  'form-in-mail',
  'attachment-risky',
  'brand-assets-borrowed',
];

const fraud = (html: string) =>
  eml({ headers: HEADERS.ownDomain, from: 'Amazon.co.jp <info@evil.example>', html });
const genuine = (html: string, from = 'Amazon.co.jp <account-update@amazon.co.jp>') =>
  eml({ headers: HEADERS.genuine, from, html: `<p>見本 太郎様</p>${html}` });

function withFile(name: string, type: string): Input {
  const mail = [
    ...HEADERS.ownDomain,
    'From: Amazon.co.jp <info@evil.example>',
    'Subject: invoice',
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary=b',
    '',
    '--b',
    'Content-Type: text/plain; charset=UTF-8',
    '',
    '請求の内容を確認してください。',
    '--b',
    `Content-Type: ${type}; name="${name}"`,
    `Content-Disposition: attachment; filename="${name}"`,
    'Content-Transfer-Encoding: base64',
    '',
    'UEsDBAoAAQAAAA==',
    '--b--',
  ];
  return { bytes: new TextEncoder().encode(mail.join('\r\n')) };
}

describe('found in whole mails', () => {
  test.each<[string, string, Input, string]>([
    [
      'a search',
      'link-redirector',
      fraud(button('https://www.google.com/url?q=https://evil.example/')),
      'decisive',
    ],
    [
      'a rented click counter',
      'link-redirector',
      fraud(button('https://x.r.us-east-1.awstrack.me/L0/https:%2F%2Fevil.example%2F')),
      'decisive',
    ],
    [
      'a redirector without target',
      'link-redirector',
      fraud(button('https://www.bing.com/ck/a?p=1')),
      'strong',
    ],
    ['a short address', 'link-shortener', fraud(button('https://bit.ly/x')), 'strong'],
    ['a click counter', 'link-shortener', fraud(button('https://u1.ct.sendgrid.net/ls/click?u=1')), 'strong'],
    ['a bucket', 'link-free-hosting', fraud(button('https://x.s3.amazonaws.com/')), 'decisive'],
    [
      'a form of anybody',
      'link-free-hosting',
      fraud(button('https://docs.google.com/forms/d/x')),
      'decisive',
    ],
    ['no encryption', 'link-plain-http', fraud(button('http://evil.example/')), 'weak'],
    [
      'a password field',
      'form-in-mail',
      fraud('<form action="https://evil.example/"><input type="password"></form>'),
      'decisive',
    ],
    [
      'borrowed pictures',
      'brand-assets-borrowed',
      fraud(`<img src="https://m.media-amazon.com/images/G/09/logo.png">${button('https://evil.example/')}`),
      'weak',
    ],
    ['a program', 'attachment-risky', withFile('invoice.pdf.exe', 'application/pdf'), 'strong'],
    ['an archive', 'attachment-risky', withFile('invoice.zip', 'application/zip'), 'strong'],
  ])('%s: %s', async (_, id, input, wanted) => {
    expect(strength(await check(input), id)).toBe(wanted);
  });
});

test('a locked archive is known by its first bytes', async () => {
  const report = await check(withFile('invoice.zip', 'application/zip'));
  expect(report.findings.find((one) => one.check === 'attachment-risky')?.data).toMatchObject({
    kind: 'locked',
  });
});

describe('a link’s kind in the report', () => {
  test.each([
    ['https://docs.google.com/forms/d/x', 'free-hosting'],
    ['https://x.pages.dev/', 'free-hosting'],
    ['https://lists.freedesktop.org/x', 'foreign'],
    ['https://bit.ly/x', 'shortener'],
  ])('%s: %s', async (href, kind) => {
    expect((await check(fraud(button(href)))).links).toMatchObject([{ kind }]);
  });
});

describe('genuine mails stay undisturbed', () => {
  const KINDLE = 'https://kindle-content-requests-prod.s3.amazonaws.com/x.zip?sig=1';
  test.each<[string, Input]>([
    ['a Kindle export', genuine(button(KINDLE, 'ダウンロードする'))],
    [
      'a Kindle export behind Amazon’s counter',
      genuine(
        button(`https://www.amazon.co.jp/gp/r.html?T=C&U=${encodeURIComponent(KINDLE)}`, 'ダウンロード'),
      ),
    ],
    [
      'dispatch, with Amazon’s logo and the carrier’s page',
      genuine(
        `<img src="https://m.media-amazon.com/images/G/09/logo.png">${button('https://www.amazon.co.jp/gp/x', '配送状況を確認')}${button('http://toi.kuronekoyamato.co.jp/x', '追跡')}`,
      ),
    ],
    ['a short address of Amazon’s', genuine(button('https://amazon.jp/2SV', '2段階認証を設定する'))],
    ['an old address without encryption', genuine(button('http://www.amazon.co.jp/gp/x'))],
    ...[
      'https://jpn01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fwww.amazon.co.jp%2Fgp%2Fx&data=1',
      'https://protect2.fireeye.com/v1/url?k=1&q=1&u=https%3A%2F%2Fwww.amazon.co.jp%2Fgp%2Fx',
      'https://clicktime.symantec.com/3abc?u=https%3A%2F%2Fwww.amazon.co.jp%2Fgp%2Fx',
      'https://imsva91-ctp.trendmicro.com/wis/clicktime/v1/query?url=https%3a%2f%2fwww.amazon.co.jp%2fgp%2fx',
      'https://secure-web.cisco.com/1a-b_c/https%3A%2F%2Fwww.amazon.co.jp%2Fgp%2Fx',
    ].map((href): [string, Input] => [`rewritten by the reader’s firm: ${href}`, genuine(button(href))]),
    [
      'a newsletter’s data block and base target',
      genuine(
        `<base target="_blank"><script type="application/ld+json">{"@type":"Order"}</script>${button('https://www.amazon.co.jp/gp/x')}`,
      ),
    ],
    [
      'a social network behind a short address in the foot',
      genuine(
        `${button('https://www.amazon.co.jp/gp/x')}<p>© 2026 Amazon.com, Inc.</p><p><a href="https://bit.ly/x">Facebook</a></p>`,
      ),
    ],
  ])('%s', async (_, input) => {
    const report = await check(input);
    const against = HERE.filter((id) => ['decisive', 'strong', 'weak'].includes(strength(report, id) ?? ''));
    expect(against).toEqual([]);
    expect(report.verdict).toBe('consistent');
  });
});
