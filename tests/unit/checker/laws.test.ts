/** The laws of judging, on whole inputs. */
import { describe, expect, test } from 'vitest';
import { check, type Input, type Report } from '../../../src/checker/index.ts';
import { button, eml, HEADERS, LURES, NOTICE, SAMPLES } from './support/inputs.ts';

const samples = Object.values(SAMPLES).flat();
const found = (report: Report) => report.findings.filter(({ outcome }) => outcome === 'found');
const outcome = (report: Report, id: string) =>
  report.findings.find((finding) => finding.check === id)?.outcome;
const strength = (report: Report, id: string) =>
  found(report).find((finding) => finding.check === id)?.strength;

test.each(samples)(
  '1. fraud if and only if a decisive sign stands in a mail that claims to be Amazon: $name',
  async ({ input, options }) => {
    const report = await check(input, options);
    const decisive = found(report).some((finding) => finding.strength === 'decisive');
    expect(report.verdict === 'fraud').toBe(decisive && report.claims === 'amazon');
  },
);

describe('2. wording and subject alone never convict', () => {
  const pressing =
    '件名: 会員番号の期限切れ\n\nお客様\n至急、24時間以内にログインしてください。アカウントが停止されます。Amazon.co.jpのアカウントを更新してください。\nAmazonカスタマーサポート';
  test('every word of the trade at once', async () => {
    const report = await check({ text: pressing }, { lures: LURES });
    expect(report.claims).toBe('amazon');
    expect(report.verdict).not.toBe('fraud');
  });

  test('a known lure, word for word, is strong at most', async () => {
    const report = await check({ text: LURES.rows[0]?.body ?? '' }, { lures: LURES });
    expect(strength(report, 'known-lure')).toBe('strong');
    expect(report.verdict).toBe('suspicious');
    expect(report.lures).toMatchObject([{ case: '2024-05-member', similarity: 1 }]);
  });
});

describe('3. passing for one’s own domain reassures of nothing', () => {
  test('a foreign sender that passes everything', async () => {
    const input = eml({ headers: HEADERS.ownDomain, from: 'Amazon.co.jp <info@evil.example>', text: NOTICE });
    const report = await check(input);
    expect(outcome(report, 'genuine-authentication')).toBe('clear');
    expect(report.verdict).toBe('fraud');
  });

  test('only the receiver’s own header is read, not one beneath it', async () => {
    const report = await check(eml({ headers: HEADERS.forgedBelow, text: NOTICE }));
    expect(strength(report, 'sender-spoofed')).toBe('decisive');
    expect(outcome(report, 'genuine-authentication')).not.toBe('found');
  });

  test('without the receiver’s header, a forged one on the mail proves nothing', async () => {
    const [receiver = '', ...rest] = HEADERS.forgedBelow;
    const report = await check(eml({ headers: rest, text: NOTICE }));
    expect(receiver).toContain('dmarc=fail');
    expect(report.verdict).not.toBe('consistent');
  });
});

test('4. an official From proves nothing; unsigned with full headers it speaks against the mail', async () => {
  const report = await check(eml({ headers: HEADERS.unsigned, text: NOTICE }));
  expect(['strong', 'decisive']).toContain(strength(report, 'sender-unsigned'));
  expect(['suspicious', 'fraud']).toContain(report.verdict);
});

describe('5. links decide most', () => {
  const mail = (href: string): Input =>
    eml({ headers: HEADERS.genuine, html: `<p>ご確認ください。</p>${button(href)}` });
  test.each([
    ['https://www.amazon.co.jp/gp/x', 'consistent'],
    ['https://www.amazon.co.jp.evil.example/gp/x', 'fraud'],
    ['https://x1.evil.example/gp/x', 'suspicious'],
    ['https://bucket.s3.amazonaws.com/', 'suspicious'],
    ['https://x.r.us-east-1.awstrack.me/L0/https:%2F%2Fevil.example%2F', 'suspicious'],
  ])('%s in a verified mail: %s', async (href, verdict) => {
    expect((await check(mail(href))).verdict).toBe(verdict);
  });
});

describe('6. not shown is not clear', () => {
  test.each([
    [
      { text: NOTICE },
      ['sender', 'authentication', 'links'],
      ['sender-foreign', 'sender-spoofed', 'action-link-foreign'],
    ],
    [
      { html: `<p>Amazon.co.jp</p><p>ご利用のAmazonアカウント</p>${button('https://www.amazon.co.jp/')}` },
      ['sender', 'authentication'],
      ['sender-foreign', 'sender-unsigned'],
    ],
    [
      { text: 'https://www.amazon.co.jp/', as: 'url' as const },
      ['sender', 'authentication', 'subject', 'text'],
      ['sender-foreign', 'name-missing', 'pressure'],
    ],
  ])('%j', async (input, parts, ids) => {
    const report = await check(input);
    const claimed = report.claims === 'amazon';
    for (const part of parts) expect(report.coverage, part).toMatchObject({ [part]: false });
    for (const id of ids) expect(outcome(report, id), id).toBe(claimed ? 'unknown' : 'not-applicable');
    expect(report.verdict).not.toBe('consistent');
  });
});
