import fc from 'fast-check';
import type { Input } from '../../src/checker/index.ts';

/** Mails as a hostile sender, a broken programme or a careless copy would make them: right in parts, wrong in others. */

const pick = <T>(...values: readonly T[]) => fc.constantFrom(...values);
const join = (part: fc.Arbitrary<string>, by: string, most: number) =>
  fc.array(part, { maxLength: most }).map((parts) => parts.join(by));

/** Letters that turn, hide, end or become something else, and names that objects already have. */
const odd = pick(
  '\0',
  '\u200b',
  '\u202e',
  '\u2066',
  '\ufeff',
  '\u00ad',
  '\ud83d',
  '\udc00',
  '\u0301'.repeat(40),
  '\r',
  '\x1b[2J',
  '𝔸𝕞𝕒𝕫𝕠𝕟',
  'Аmazon',
  'ＡＭＡＺＯＮ',
  'ｱﾏｿﾞﾝ',
  '__proto__',
  'constructor',
  'toString',
  '%00',
  '%ff%fe',
  '&#0;',
  '&#x110000;',
  '=?',
  '?=',
  '$&',
  '\\',
  '…'.repeat(99),
);
const said = pick(
  'Amazon',
  'アマゾン',
  'Amazon.co.jp',
  'お客様',
  '山田 太郎 様',
  'アカウント',
  'お支払い方法',
  '更新',
  'サインイン',
  '24時間以内に',
  '停止',
  'プライム会員',
  'ギフト券',
  'パスワード',
  '注文番号 123-4567890-1234567',
  '件名:',
  '差出人:',
  'From:',
  '-----Original Message-----',
  '> ',
  '。',
  '\n',
  '\n\n',
  ' ',
  '　',
  'http://',
  'https://amazon.co.jp.zq.example/ap',
  'https://www.amazon.co.jp/',
  'xn--',
  'a@b.example',
  '<a@b.example>',
  '0120-999-373',
  '【',
  '】',
  '様',
  '帐户',
  '验证',
);
const words = join(
  fc.oneof({ weight: 6, arbitrary: said }, odd, fc.string({ unit: 'binary', maxLength: 12 })),
  '',
  24,
);

const host = pick(
  'www.amazon.co.jp',
  'amazon.co.jp.zq.example',
  'xn--mazon-3ve.co.jp',
  'zq.pages.dev',
  '127.1',
  '[::1]',
  'a@evil.example',
  'Аmazon.example',
  'amazon。co。jp',
  'x'.repeat(300),
  '..',
  '',
  'www.google.com/url?q=https%3A%2F%2Fzq.example',
  'bit.ly/x',
  '0x7f000001',
  '-.-',
  'co.jp',
);
const scheme = pick(
  'https://',
  'http://',
  '//',
  'hTTps:/\\',
  'javascript:',
  'data:text/html,',
  'mailto:',
  'hxxps://',
  'hhttps://',
  '',
  'cid:',
  '\tht\ntps://',
);
const url = fc
  .tuple(scheme, host, join(fc.oneof(odd, pick('/', '?', '#', '=', '&', '%', 'signin', '..')), '', 6))
  .map((parts) => parts.join(''));

const style = pick(
  '',
  'display:none',
  'font-size:0',
  'color:#fff;background:#fff',
  'opacity:0',
  'position:absolute;left:-9999px',
  'text-indent:-1e9px',
  'color:rgb(',
  'width:calc(',
  '}',
  '--x:;',
  'mso-hide:all',
);
const tag = pick(
  'p',
  'div',
  'a',
  'table',
  'td',
  'tr',
  'form',
  'input',
  'img',
  'style',
  'script',
  'svg',
  'math',
  'title',
  'textarea',
  'select',
  'template',
  'base',
  'meta',
  'map',
  'area',
  'pre',
  'font',
  'center',
  'o:p',
  'noscript',
  'plaintext',
);
const attribute = fc.oneof(
  url.map((value) => `href="${value}"`),
  url.map((value) => `src=${value}`),
  style.map((value) => `style="${value}"`),
  pick(
    'hidden',
    'type=password',
    'http-equiv=refresh content="0;url=//zq.example"',
    'onclick=x()',
    'class="a',
    "id='",
    'background=//x.example',
    '=',
    '"',
    'alt="ログイン"',
  ),
);
const html = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 5 },
    words,
    pick(
      '<',
      '</',
      '<!--',
      '-->',
      '<![CDATA[',
      ']]>',
      '<!doctype',
      '&amp;',
      '</style>',
      '</script>',
      '<br>',
      '<!--[if mso]>',
      '<![endif]-->',
    ),
    fc
      .tuple(tag, join(attribute, ' ', 4), fc.array(tie('node'), { maxLength: 4 }), pick('', '</'))
      .map(
        ([name, attributes, inner, end]) =>
          `<${name} ${attributes}>${inner.join('')}${end && `${end}${name}>`}`,
      ),
  ),
}));
const page = fc.array(html.node, { minLength: 1, maxLength: 8 }).map((nodes) => nodes.join(''));

const charset = pick(
  'utf-8',
  'iso-2022-jp',
  'shift_jis',
  'euc-jp',
  'gb2312',
  'big5',
  'utf-7',
  'x-unknown',
  '',
  '"',
  'us-ascii',
);
const encoding = pick('7bit', '8bit', 'base64', 'quoted-printable', 'x-uuencode', '', 'BASE64 ');
const encodedWord = fc
  .tuple(charset, pick('B', 'Q', 'X'), words)
  .map(
    ([label, how, text]) =>
      `=?${label}?${how}?${how === 'B' ? Buffer.from(text).toString('base64') : text}?=`,
  );
const value = fc.oneof(
  words,
  encodedWord,
  fc.tuple(encodedWord, encodedWord).map((pair) => pair.join('\r\n ')),
);
const field = fc
  .tuple(
    pick(
      'From',
      'To',
      'Subject',
      'Reply-To',
      'Return-Path',
      'Date',
      'Received',
      'Authentication-Results',
      'DKIM-Signature',
      'ARC-Seal',
      'Received-SPF',
      'List-Id',
      'X-Mailer',
      'Message-ID',
      '__proto__',
      '',
    ),
    fc.oneof(
      value,
      pick(
        '"Amazon.co.jp" <auto-confirm@amazon.co.jp>',
        'Amazon <a@zq.example>',
        'mx.example; spf=pass smtp.mailfrom=zq.example; dkim=pass header.d=amazon.co.jp; dmarc=pass',
        ';;;=;',
        'from x (x [192.0.2.1]) by mx.example; Tue, 21 Nov 2023 09:00:00 +0900',
        'v=1; d=amazon.co.jp; s=x; b=',
        '<><<>',
        '(((((((',
        '"'.repeat(50),
      ),
    ),
  )
  .map(([name, text]) => `${name}: ${text}`);

const body = fc
  .tuple(
    pick('text/plain', 'text/html', 'text/calendar', 'application/octet-stream', 'message/rfc822', ''),
    charset,
    encoding,
    fc.oneof(words, page),
  )
  .map(
    ([type, label, how, text]) =>
      `Content-Type: ${type}; charset=${label}\r\nContent-Transfer-Encoding: ${how}\r\n\r\n${how === 'base64' ? Buffer.from(text).toString('base64') : text}`,
  );
const mail = fc
  .tuple(
    fc.array(field, { maxLength: 12 }),
    fc.array(body, { minLength: 1, maxLength: 4 }),
    pick('x', '', '--', '"q q"'),
  )
  .map(([fields, parts, boundary]) => {
    const [only = ''] = parts;
    const content =
      parts.length === 1
        ? only
        : `Content-Type: multipart/alternative; boundary=${boundary}\r\n\r\n${parts.map((part) => `--${boundary}\r\n${part}\r\n`).join('')}--${boundary}--`;
    return `${fields.join('\r\n')}\r\n${content}`;
  });

const bytes = fc.oneof(
  mail.map((source) => Buffer.from(source)),
  mail.map((source) => Buffer.from(source, 'latin1')),
  fc.tuple(mail, fc.uint8Array({ maxLength: 40 }), fc.nat()).map(([source, junk, at]) => {
    const whole = Buffer.from(source);
    const cut = at % (whole.length + 1);
    return Buffer.concat([whole.subarray(0, cut), junk, whole.subarray(cut)]);
  }),
  fc.uint8Array({ maxLength: 400 }),
);

/** One input to `check()`. */
export const hostileInput: fc.Arbitrary<Input> = fc.oneof(
  { weight: 4, arbitrary: bytes.map((whole) => ({ bytes: new Uint8Array(whole) })) },
  { weight: 2, arbitrary: fc.tuple(page, words).map(([markup, text]) => ({ html: markup, text })) },
  { weight: 2, arbitrary: fc.oneof(words, mail, page).map((text) => ({ text })) },
  url.map((text) => ({ text, as: 'url' as const })),
);
