/**
 * Mails to try the checker with, written for this page: no real lure, no real notice. One for each way in which a
 * mail arrives. Loaded on demand.
 */
import type { Received } from './intake.ts';

export type SampleId = 'button' | 'qr' | 'genuine' | 'words';

const SHOP = 'Amazon.co.jp';
const GOAL = 'https://amazon.co.jp.account-kakunin.example/signin';

const BUTTON = [
  'いつもAmazonをご利用いただき、ありがとうございます。',
  'お支払い方法に問題が見つかったため、アカウントの一部を止めています。',
  '24時間以内に確認が済まないときは、アカウントを閉じます。',
];

/** A code for https://account-kakunin.example/qr */
const QR = `iVBORw0KGgoAAAANSUhEUgAAAJQAAACUAQAAAABdRz15AAAAgUlEQVR4nO2WW26FQAxDvQPvf5fegSsn0IL6dSf5a0dIhIPEPOwkwL+G8M8+
YQAoWGSFY0Y7j0RuXmAgIcmscIXl68i7JSZSa6wuS1c4ZRHmGi/dTllGLRd8+eqUtea0pHhpzAwahiM8FxjldnkiLzBEH8hGdBozS2Vyy7g1nzDl
DBKKoOYaXfS6AAAAgUlEQVSsxFZsTogeM7O2ntwxr5wZMTlJqJzq9xwDhjKlUBlz59GEZeeyhJhozmrbfZxdLKYs2ZI65p81T1jVCDOVx3jWjUPW
PYrlInDOIlHWHH/zUXePWfWAmqjlWmB1BHnmGlM47po4YV1omFx89bxD1j0K3fQeup2y7f+rP8W+AJknAZ6SV1kmAAAAAElFTkSuQmCC`;

export const QR_MAIL = [
  'Return-Path: <info@account-kakunin.example>',
  'Received: from mail.account-kakunin.example (mail.account-kakunin.example [192.0.2.25])',
  ' by mx.mihon.example with ESMTP id 1; Mon, 02 Nov 2026 09:30:00 +0900',
  'From: "Amazon.co.jp" <info@account-kakunin.example>',
  'To: hanako@mihon.example',
  'Subject: アカウントの確認のお願い',
  'Date: Mon, 02 Nov 2026 09:29:58 +0900',
  'MIME-Version: 1.0',
  'Content-Type: multipart/related; boundary="mihon"',
  '',
  '--mihon',
  'Content-Type: text/html; charset=utf-8',
  'Content-Transfer-Encoding: 8bit',
  '',
  '<p>Amazonをご利用のお客様</p><p>アカウントの確認が必要です。スマートフォンで下のコードを読み取り、お手続きください。</p><p><img src="cid:code" alt=""></p>',
  '--mihon',
  'Content-Type: image/png',
  'Content-Transfer-Encoding: base64',
  'Content-ID: <code>',
  '',
  QR,
  '--mihon--',
  '',
].join('\r\n');

const GENUINE_FORM = [
  'Delivered-To: hanako.mihon@example.com',
  'Received: by 2002:a05:1234:5678:b0:1:2:3 with SMTP id mihon; Sun, 01 Nov 2026 18:00:03 -0800 (PST)',
  'Return-Path: <mihon@bounces.amazon.co.jp>',
  'Received: from a25-2.smtp-out.us-west-2.amazonses.com (a25-2.smtp-out.us-west-2.amazonses.com. [54.240.25.2])',
  ' by mx.google.com with ESMTPS id mihon; Sun, 01 Nov 2026 18:00:02 -0800 (PST)',
  'Authentication-Results: mx.google.com; dkim=pass header.i=@amazon.co.jp header.s=mihon;',
  ' spf=pass smtp.mailfrom=mihon@bounces.amazon.co.jp;',
  ' dmarc=pass (p=QUARANTINE sp=QUARANTINE dis=NONE) header.from=amazon.co.jp',
  'DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/simple; s=mihon; d=amazon.co.jp; h=From:To:Subject; bh=mihon; b=mihon',
  'From: "Amazon.co.jp" <auto-confirm@amazon.co.jp>',
  'To: hanako.mihon@example.com',
  'Subject: 注文を受け付けました（見本の竹かご）',
  'Date: Mon, 02 Nov 2026 02:00:00 +0000',
  'Message-ID: <mihon@us-west-2.amazonses.com>',
  'MIME-Version: 1.0',
  'Content-Type: text/html; charset=UTF-8',
  'Content-Transfer-Encoding: 8bit',
  '',
  '<p>見本 花子様</p><p>ご注文ありがとうございます。見本の竹かごは、11月5日にお届けする予定です。</p>',
  '<p><a href="https://www.amazon.co.jp/gp/css/order-history">注文内容を見る</a></p>',
].join('\r\n');

const WORDS = `差出人: Amazon.co.jp
件名: お支払い方法についてのお知らせ

お支払い方法の有効期限が近づいています。
アカウントサービスから、登録の内容をご確認ください。

Amazon.co.jp カスタマーサービス`;

const SAMPLES: Record<SampleId, () => Received> = {
  button: () => ({
    ok: true,
    what: 'rich',
    given: {
      kind: 'rich',
      text: [...BUTTON, 'お支払い方法を確認する', `${SHOP} カスタマーサービス`].join('\n\n'),
      html: `${BUTTON.map((line) => `<p>${line}</p>`).join('')}<p><a href="${GOAL}">お支払い方法を確認する</a></p><p>${SHOP} カスタマーサービス</p>`,
    },
  }),
  qr: () => ({
    ok: true,
    what: 'mail-file',
    given: { kind: 'file', file: new File([QR_MAIL], '見本.eml', { type: 'message/rfc822' }) },
  }),
  genuine: () => ({ ok: true, what: 'source', given: { kind: 'text', text: GENUINE_FORM } }),
  words: () => ({ ok: true, what: 'text', given: { kind: 'text', text: WORDS } }),
};

/** A sample as if it had been pasted, dropped or chosen. */
export const sample = (id: SampleId): Received => SAMPLES[id]();
