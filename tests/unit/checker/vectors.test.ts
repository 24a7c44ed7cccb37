/** Inputs on which other tools of this kind fail. Each address is judged alone and as the button of a mail. */
import { describe, expect, test } from 'vitest';
import { check, type LinkKind, type Report } from '../../../src/checker/index.ts';
import { button, eml, HEADERS, NOTICE } from './support/inputs.ts';

const signs = (report: Report, ...strengths: string[]) =>
  report.findings
    .filter(({ outcome, strength }) => outcome === 'found' && strengths.includes(strength))
    .map((finding) => finding.check);
const AGAINST = ['decisive', 'strong', 'weak'];

interface Vector {
  url: string;
  kind: LinkKind;
  host: string;
  domain?: string;
}

const HOSTILE: Vector[] = [
  { url: 'https://fake-amazon.co.jp/ap/signin', kind: 'lookalike', host: 'fake-amazon.co.jp' },
  {
    url: 'https://www.amazon.co.jp.account-verify.example/',
    kind: 'lookalike',
    host: 'www.amazon.co.jp.account-verify.example',
    domain: 'account-verify.example',
  },
  { url: 'https://evil.s3.amazonaws.com/', kind: 'free-hosting', host: 'evil.s3.amazonaws.com' },
  { url: 'https://www-evil-com.translate.goog/', kind: 'foreign', host: 'www.evil.com', domain: 'evil.com' },
  {
    url: 'https://translate.google.com/translate?u=https://evil.example',
    kind: 'foreign',
    host: 'evil.example',
  },
  {
    url: 'https://www.google.com/url?q=https%3A%2F%2Fevil.example%2F',
    kind: 'foreign',
    host: 'evil.example',
  },
  { url: 'https://www.google.com/amp/s/evil.example', kind: 'foreign', host: 'evil.example' },
  { url: 'https://xn--mazon-3ve.co.jp/', kind: 'lookalike', host: 'xn--mazon-3ve.co.jp' },
];

describe.each(HOSTILE)('$url', ({ url, kind, host, domain }) => {
  const link = { kind, host, role: 'action', ...(domain === undefined ? {} : { domain }) };

  test('alone: claims nothing; only what imitates deceives by itself', async () => {
    const report = await check({ text: url, as: 'url' });
    const verdict = kind === 'lookalike' ? 'fraud' : 'suspicious';
    expect(report).toMatchObject({ verdict, bareAddress: true, links: [link] });
    expect(signs(report, 'reassuring')).toEqual([]);
  });

  test('told to be the link of a mail in that name', async () => {
    const report = await check({ text: url, as: 'url' }, { told: true });
    expect(report.bareAddress).toBeUndefined();
    expect(report).toMatchObject({ verdict: 'fraud', links: [link] });
    expect(signs(report, 'decisive')).toContain(
      kind === 'lookalike' ? 'link-lookalike' : 'action-link-foreign',
    );
    expect(signs(report, 'reassuring')).toEqual([]);
  });

  test('as the button of a mail', async () => {
    const html = `<p>ご利用のAmazonアカウントを確認してください。</p>${button(url)}`;
    const report = await check(eml({ headers: HEADERS.ownDomain, from: 'Amazon <info@evil.example>', html }));
    expect(report).toMatchObject({ verdict: 'fraud', links: [link] });
    expect(signs(report, 'decisive')).toContain('action-link-foreign');
  });
});

test('told so of a whole mail, it claims no more than it says', async () => {
  const mail = eml({ headers: HEADERS.ownDomain, from: 'info@shop.example', text: '来週の会議の件です。' });
  expect((await check(mail, { told: true })).claims).toBeNull();
});

test('a punycode host is shown as it looks', async () => {
  const report = await check({ text: 'https://xn--mazon-3ve.co.jp/', as: 'url' });
  expect(report.findings.find((finding) => finding.check === 'link-lookalike')).toMatchObject({
    data: { shown: expect.stringMatching(/^[^\0-\x7F]mazon\.co\.jp$/u) },
  });
});

describe('official', () => {
  test.each(['https://amzn.asia/d/abc', 'http://email.amazon.com/x'])('%s', async (url) => {
    const alone = await check({ text: url, as: 'url' });
    expect(alone).toMatchObject({ verdict: 'undetermined', links: [{ kind: 'official' }] });
    expect(signs(alone, ...AGAINST)).toEqual([]);
    const mail = eml({ headers: HEADERS.genuine, html: `<p>見本 太郎様</p>${button(url)}` });
    expect((await check(mail)).verdict).toBe('consistent');
  });
});

const genuine = (html: string) => check(eml({ headers: HEADERS.genuine, html: `<p>見本 太郎様</p>${html}` }));

test('the same place, written shorter than it leads: nothing', async () => {
  const report = await genuine(button('https://www.amazon.co.jp/gp/x?ref=y', 'https://amazon.co.jp/gp/x'));
  expect(signs(report, ...AGAINST)).toEqual([]);
});

test('an official address shown without https, another behind it: mismatch', async () => {
  const report = await genuine(button('https://evil.example/', 'www.amazon.co.jp'));
  expect(signs(report, 'decisive')).toContain('link-text-mismatch');
  expect(report.verdict).toBe('fraud');
});

test('gift cards, refunds and a warning not to share one’s password: nothing', async () => {
  const report = await check(eml({ headers: HEADERS.genuine, subject: '返金のお知らせ', text: NOTICE }));
  expect(signs(report, ...AGAINST)).toEqual([]);
  expect(report.verdict).toBe('consistent');
});

test('the receiver says dmarc=fail, a forged header beneath says pass: spoofed', async () => {
  const report = await check(eml({ headers: HEADERS.forgedBelow, text: NOTICE }));
  expect(signs(report, 'decisive')).toContain('sender-spoofed');
  expect(signs(report, 'reassuring')).not.toContain('genuine-authentication');
});

test('dmarc=pass for the sender’s own domain, under the name Amazon.co.jp: a foreign sender', async () => {
  const report = await check(
    eml({ headers: HEADERS.ownDomain, from: 'Amazon.co.jp <info@evil.example>', text: NOTICE }),
  );
  expect(signs(report, 'decisive')).toContain('sender-foreign');
  expect(signs(report, 'reassuring')).not.toContain('genuine-authentication');
});
