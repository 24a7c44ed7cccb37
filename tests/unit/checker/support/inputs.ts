/** Whole inputs, invented, as people give them: mails with and without headers, pastes, addresses, and what is no mail. */
import { buildLureIndex, type CheckOptions, type Input, LIMITS } from '../../../../src/checker/index.ts';

const encode = (text: string) => new TextEncoder().encode(text);

/** A mail's source. `headers` stand above From, topmost first; each may be folded. */
export function eml(parts: {
  headers?: string[];
  from?: string;
  subject?: string;
  html?: string;
  text?: string;
}): Input {
  const { headers = [], from = 'Amazon.co.jp <account-update@amazon.co.jp>', subject = 'お知らせ' } = parts;
  const type = parts.html === undefined ? 'plain' : 'html';
  const word = (words: string) => `=?UTF-8?B?${Buffer.from(words).toString('base64')}?=`;
  const lines = [
    ...headers,
    `From: ${from.replace(/^[^<]*[^\0-\x7F][^<]*(?= <)/, word)}`,
    'To: taro@reader.example',
    `Subject: ${word(subject)}`,
    'Date: Tue, 21 Nov 2023 00:00:00 +0000',
    'MIME-Version: 1.0',
    `Content-Type: text/${type}; charset=UTF-8`,
    'Content-Transfer-Encoding: 8bit',
    '',
    parts.html ?? parts.text ?? '',
  ];
  return { bytes: encode(`${lines.join('\r\n')}\r\n`) };
}

const HANDED_OVER = (host: string, ip: string) =>
  `Received: from ${host} (${host} [${ip}]) by mx.receiver.example with ESMTPS id 1;\r\n Tue, 21 Nov 2023 00:00:01 +0000`;
const SIGNATURE = (domain: string) =>
  `DKIM-Signature: v=1; a=rsa-sha256; d=${domain}; s=k; h=from; bh=x; b=y`;

/** What the receiver writes on top, and what the mail brought along beneath it. */
export const HEADERS = {
  genuine: [
    'Authentication-Results: mx.receiver.example; dkim=pass header.d=amazon.co.jp; dkim=pass header.d=amazonses.com;\r\n spf=pass smtp.mailfrom=bounces.amazon.co.jp; dmarc=pass (p=QUARANTINE) header.from=amazon.co.jp',
    HANDED_OVER('a25-2.smtp-out.us-west-2.amazonses.com', '198.51.100.2'),
    SIGNATURE('amazon.co.jp'),
    SIGNATURE('amazonses.com'),
  ],
  ownDomain: [
    'Authentication-Results: mx.receiver.example; dkim=pass header.d=evil.example; spf=pass smtp.mailfrom=evil.example;\r\n dmarc=pass header.from=evil.example',
    HANDED_OVER('mail.evil.example', '203.0.113.5'),
    SIGNATURE('evil.example'),
  ],
  forgedBelow: [
    'Authentication-Results: mx.receiver.example; spf=fail smtp.mailfrom=amazon.co.jp; dmarc=fail header.from=amazon.co.jp',
    HANDED_OVER('mail.evil.example', '203.0.113.5'),
    'Authentication-Results: mx.receiver.example; dkim=pass header.d=amazon.co.jp; dmarc=pass header.from=amazon.co.jp',
  ],
  unsigned: [HANDED_OVER('mail.evil.example', '203.0.113.5')],
};

export const button = (href: string, text = 'サインインする') => `<p><a href="${href}">${text}</a></p>`;

export const NOTICE = `見本 太郎様

ギフトカードの残高から返金いたしました。返金の明細は注文履歴でご覧いただけます。
パスワードや確認コードを他人に教えないでください。Amazonの担当者がお尋ねすることはありません。

Amazon.co.jp`;

const LURE =
  'いつもAmazonをご利用いただき、ありがとうございます。会員番号の期限が切れたため、お届けを止めています。下記のリンクから番号を入れ直してください。入れ直すと、止めていたお届けを始めます。';
export const LURES = buildLureIndex([
  {
    case: '2024-05-member',
    title: '会員番号の期限切れを告げる偽メール',
    date: '2024-05-10',
    subject: '会員番号の期限切れ',
    body: LURE,
    genuineToo: false,
  },
]);

interface Sample {
  name: string;
  input: Input;
  options?: CheckOptions;
}

const html = (body: string) => `<html><body>${body}</body></html>`;
const picture = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, ...new Array(64).fill(0)]);
const archive = new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, ...new Array(64).fill(0)]);
const outlook = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array(600).fill(0)]);

/** At least one for every verdict and every problem. */
export const SAMPLES: Record<string, Sample[]> = {
  fraud: [
    {
      name: 'foreign sender, foreign button',
      input: eml({
        headers: HEADERS.ownDomain,
        from: 'Amazon.co.jp <info@evil.example>',
        html: html(
          `<p>お客様</p><p>24時間以内に更新してください。</p>${button('https://login.evil.example/')}`,
        ),
      }),
    },
    { name: 'a spoofed sender', input: eml({ headers: HEADERS.forgedBelow, text: NOTICE }) },
    { name: 'a link alone', input: { text: 'https://www.amazon.co.jp.evil.example/', as: 'url' } },
    {
      name: 'a rich paste',
      input: {
        text: 'いつもAmazonをご利用いただき、ありがとうございます。\nサインインする',
        html: `<p>いつもAmazonをご利用いただき、ありがとうございます。</p>${button('https://evil.example/')}`,
      },
    },
  ],
  suspicious: [
    { name: 'a known lure pasted', input: { text: LURE }, options: { lures: LURES } },
    {
      name: 'not in the Message Center',
      input: {
        text: '差出人: Amazon.co.jp <auto-confirm@amazon.co.jp>\n件名: ご注文の確認\n\n見本 太郎様\n\n承りました。',
      },
      options: { answers: { messageCenter: 'absent' } },
    },
  ],
  undetermined: [
    { name: 'a notice pasted', input: { text: `件名: 返金のお知らせ\n\nAmazon.co.jp\n\n${NOTICE}` } },
    { name: 'an official link alone', input: { text: 'https://www.amazon.co.jp/gp/x', as: 'url' } },
  ],
  consistent: [
    {
      name: 'a verified notice',
      input: eml({
        headers: HEADERS.genuine,
        html: html(
          `<p>見本 太郎様</p><p>発送しました。</p>${button('https://www.amazon.co.jp/gp/x', '注文履歴を見る')}`,
        ),
      }),
      options: { lures: LURES, name: '見本太郎', answers: { messageCenter: 'present' } },
    },
  ],
  unrelated: [
    {
      name: 'a school',
      input: eml({
        from: 'PTA <pta@school.example>',
        subject: '集まりのお知らせ',
        text: '体育館で行います。',
      }),
    },
    {
      name: 'a fraud in another name',
      input: eml({
        headers: HEADERS.ownDomain,
        from: 'みどり銀行 <info@evil.example>',
        html: html(`<p>口座を確認してください。</p>${button('https://midori@evil.example/', '確認する')}`),
      }),
    },
  ],
  unreadable: [],
};

export const UNREADABLE: Record<string, Input[]> = {
  empty: [{}, { text: '' }, { text: ' \n　' }, { bytes: new Uint8Array() }, { html: '  ' }],
  'too-large': [
    { bytes: new Uint8Array(LIMITS.inputBytes + 1) },
    { text: 'あ'.repeat(LIMITS.inputBytes + 1) },
  ],
  picture: [{ bytes: picture }],
  archive: [{ bytes: archive }],
  binary: [{ bytes: new Uint8Array(4096).map((_, index) => (index * 197) % 256) }],
  'not-a-url': [
    { text: 'これは何ですか', as: 'url' },
    { text: 'amazon', as: 'url' },
  ],
  'outlook-msg': [{ bytes: outlook }],
};
