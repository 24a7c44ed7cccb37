/** A mail of a given size in the form of a long lure, for benchmarks: tables, styles and links as real ones have. */

/** @returns HTML of about `bytes` bytes */
export function htmlOf(bytes: number): string {
  const row = (
    n: number,
  ) => `<tr><td style="padding:12px 24px;font-family:Arial,sans-serif;color:#333333;font-size:14px">
<p>ご注文${n}番の商品について、お届け先とお支払い方法の確認をお願いしております。</p>
<a href="https://www.amazon.co.jp/gp/css/order-details?orderID=250-${n}" style="color:#0066c0">注文の詳細を表示する</a>
<img src="https://images.example/item-${n}.png" width="80" height="80" alt="商品${n}"></td></tr>\n`;
  const top = `<html><head><style>.a{color:#fff}.b{display:none}</style></head><body>
<p>いつもAmazonをご利用いただき、ありがとうございます。24時間以内に情報を更新してください。</p>
<a href="https://www.amazon.co.jp.account-check.example/ap/signin">情報を更新する</a><table>\n`;
  const rows = Math.ceil((bytes - Buffer.byteLength(top)) / Buffer.byteLength(row(100)));
  return `${top}${Array.from({ length: Math.max(rows, 1) }, (_, n) => row(n)).join('')}</table></body></html>`;
}

/** The same as a mail's source, headers and all. */
export function sourceOf(bytes: number): string {
  return [
    'Return-Path: <info@account-check.example>',
    'Received: from mail.account-check.example (mail.account-check.example [192.0.2.7])',
    ' by mx.receiver.example with ESMTPS; Tue, 21 Nov 2023 10:00:00 +0900',
    'From: "Amazon.co.jp" <info@account-check.example>',
    'To: reader@receiver.example',
    'Subject: Amazon',
    'Date: Tue, 21 Nov 2023 10:00:00 +0900',
    'MIME-Version: 1.0',
    'Content-Type: text/html; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
    '',
    htmlOf(bytes),
  ].join('\r\n');
}

/** What a copy of its text carries beside the HTML. */
export const plainOf = (html: string): string => html.replace(/<[^>]{0,500}>/g, '').replace(/\n{2,}/g, '\n');
