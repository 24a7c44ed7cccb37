/**
 * One small mail for each sign, written for its page: no real lure, no real notice. What the engine says of it is found
 * at build, by `showSign`.
 */
import type { Answers } from '../checker/index.ts';
import { QR_MAIL } from '../components/checker/sample-mails.ts';

export interface Example {
  /** `source`: a mail with its header; `html`: copied from a mail program; `text`: copied from a phone. */
  kind: 'source' | 'html' | 'text';
  body: string;
  /** What the reader would have answered on the checker page, with the words for it. */
  answer?: { told: Answers; words: string };
}

const FROM = 'Amazon.co.jp <info@kakunin.example>';
const GENUINE = 'Amazon.co.jp <auto-confirm@amazon.co.jp>';
const SENT = 'Mon, 02 Nov 2026 09:29:58 +0900';
const GREETING = 'Amazon.co.jpをご利用いただき、ありがとうございます。';
const ORDER = 'ご注文の商品を発送しました。お届けは明日の午前中を予定しています。';
const STORY =
  '川沿いの道を歩いて図書館まで行き、古い鉄道の本と豆の煮方をまとめた小さな冊子を借りた。帰りに買った梨は思ったより甘く、二つも食べてしまった夕方であった。';

const FORM = { 'Content-Type': 'text/html; charset=utf-8' };

/** A mail with its header. Fields given here replace those that every mail has. */
function mail(fields: Record<string, string>, body: string): Example {
  const all = { From: FROM, To: 'hanako@mihon.example', Subject: 'お知らせ', Date: SENT, ...FORM, ...fields };
  const head = Object.entries(all);
  return {
    kind: 'source',
    body: `${head.map(([name, value]) => `${name}: ${value}`).join('\n')}\n\n${body}`,
  };
}

/** What the reader's mail company wrote on arrival. */
const arrived = (host: string, results: string) => ({
  'Authentication-Results': `mx.mihon.example; ${results}`,
  Received: `from ${host} (${host} [203.0.113.5]) by mx.mihon.example with ESMTPS id 1; ${SENT}`,
});

const html = (...lines: string[]): Example => ({
  kind: 'html',
  body: `<p>${GREETING}</p><p>${lines.join('</p><p>')}</p>`,
});
const text = (...lines: string[]): Example => ({
  kind: 'text',
  body: ['差出人: Amazon.co.jp', '', GREETING, ...lines].join('\n'),
});
const button = (href: string, words = 'お支払い方法を更新する') => `<a href="${href}">${words}</a>`;
const told = (words: string, answers: Answers): Example => ({
  ...text('お支払い方法に問題があり、ご注文を発送できません。'),
  answer: { told: answers, words },
});

const multipart = (...parts: string[]) => `--m\n${parts.join('\n--m\n')}\n--m--`;
const MIXED = { 'Content-Type': 'multipart/mixed; boundary="m"', 'MIME-Version': '1.0' };
const HTML_PART = 'Content-Type: text/html; charset=utf-8\n\n';

export const EXAMPLES: Record<string, Example> = {
  'sender-foreign': mail({}, `<p>${GREETING}</p>`),
  'sender-lookalike': mail(
    { From: 'Amazon.co.jp <info@amazon.co.jp.kakunin.example>' },
    `<p>${GREETING}</p>`,
  ),
  'sender-name-disguise': mail({ From: 'Аmazon.co.jp <info@kakunin.example>' }, `<p>${GREETING}</p>`),
  'sender-spoofed': mail(
    { From: GENUINE, ...arrived('mail.kakunin.example', 'dmarc=fail header.from=amazon.co.jp') },
    `<p>${GREETING}</p>`,
  ),
  'sender-unsigned': mail(
    { From: GENUINE, ...arrived('mail.kakunin.example', 'spf=none smtp.mailfrom=kakunin.example') },
    `<p>${GREETING}</p>`,
  ),
  'own-domain-pass': mail(
    arrived('mail.kakunin.example', 'dmarc=pass header.from=kakunin.example'),
    `<p>${GREETING}</p>`,
  ),
  'genuine-authentication': mail(
    {
      From: GENUINE,
      ...arrived('a25-2.smtp-out.us-west-2.amazonses.com', 'dmarc=pass header.from=amazon.co.jp'),
    },
    `<p>${ORDER}</p>`,
  ),
  'reply-elsewhere': mail({ From: GENUINE, 'Reply-To': 'desk@kakunin.example' }, `<p>${GREETING}</p>`),
  'route-odd': mail(
    {
      From: GENUINE,
      Received: `from mail.kakunin.example (unknown [203.0.113.5]) by mx.mihon.example; ${SENT}`,
    },
    `<p>${GREETING}</p>`,
  ),
  'mailer-odd': mail(
    {
      ...arrived('mail.kakunin.example', 'spf=none smtp.mailfrom=kakunin.example'),
      'X-Mailer': 'Foxmail 6, 13, 102, 15 [cn]',
    },
    `<p>${GREETING}</p>`,
  ),
  'action-link-foreign': html(button('https://pay-update.example/signin')),
  'link-text-mismatch': html(button('https://login.kakunin.example/x', 'https://www.amazon.co.jp/ap/signin')),
  'link-lookalike': html(button('https://amazon.co.jp.kakunin.example/signin')),
  'link-disguise': html(button('https://www.amazon.co.jp@kakunin.example/')),
  'link-redirector': html(button('https://www.google.com/url?q=https%3A%2F%2Fkakunin.example%2F')),
  'link-shortener': html(button('https://bit.ly/mihon')),
  'link-free-hosting': html(button('https://mihon-kakunin.web.app/')),
  'link-plain-http': html(button('http://kakunin.example/signin')),
  'official-links': html(button('https://www.amazon.co.jp/gp/css/order-history', '注文履歴を見る')),
  'qr-link': { kind: 'source', body: QR_MAIL },
  'paste-line': html(
    '以下のリンクをクリックして、アカウント情報を更新してください。',
    button('https://kakunin.example/'),
  ),
  'form-in-mail': html(
    'パスワードを入れてください。<form action="https://kakunin.example/"><input type="password"></form>',
  ),
  'attachment-risky': mail(
    MIXED,
    multipart(
      `${HTML_PART}<p>${GREETING}</p>`,
      'Content-Type: text/html; name="oshiharai.html"\nContent-Disposition: attachment; filename="oshiharai.html"\n\n<p>',
    ),
  ),
  'name-missing': html(
    'Amazonお客様',
    'お支払い方法を更新してください。',
    button('https://kakunin.example/'),
  ),
  pressure: text('24時間以内に確認がない場合、アカウントを停止します。'),
  'secret-asked': text('カード番号とセキュリティコードを、このメールに返信してください。'),
  'callback-number': text('このご注文に覚えがない場合は、050-0000-0000 までお電話ください。'),
  'chinese-traces': text('下記のURLからご確认ください。', '退订'),
  'odd-japanese': text('尊敬するお客様', '信用カードの有効期限が切れています。'),
  'hidden-text': html(`お支払い方法を更新してください。`, `<span style="font-size:0">${STORY}</span>`),
  'disguised-brand': text('Аmazonのアカウントを確認してください。'),
  'brand-assets-borrowed': html(
    '<img src="https://m.media-amazon.com/images/G/09/x-locale/cs/te/smile-logo.png" width="120" height="40">',
    button('https://kakunin.example/'),
  ),
  'company-facts-wrong': text('発行元：Amazon株式会社'),
  'image-only': mail(
    {},
    '<a href="https://kakunin.example/"><img src="https://kakunin.example/1.png" width="600" height="800"></a>',
  ),
  'part-mismatch': mail(
    { ...MIXED, 'Content-Type': 'multipart/alternative; boundary="m"' },
    multipart(
      `Content-Type: text/plain; charset=utf-8\n\n${STORY}`,
      `${HTML_PART}<p>${ORDER}受け取りのご都合が悪いときは、配送業者の案内にそって日時を変えてください。ご利用ありがとうございました。</p>`,
    ),
  ),
  'known-lure': {
    kind: 'text',
    body: '差出人: Amazon.co.jp\n件名: Amazon支払い方法を確認できず、注文を出荷できません\n',
  },
  'message-center': told('メッセージセンターに、同じ知らせはありません', { messageCenter: 'absent' }),
  'order-known': told('その注文に、心あたりはありません', { orderKnown: 'no' }),
  'account-used': told('届いたアドレスは、Amazonに登録していません', { accountUsed: 'no' }),
  'already-pressed': told('リンクを押しました', { already: ['pressed'] }),
  'already-typed': told('パスワードを入れました', { already: ['typed-password'] }),
};
