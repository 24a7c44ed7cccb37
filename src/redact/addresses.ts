/** Mail addresses of persons. The sender's stay: they are evidence, and are defanged at the end. */
import type { Known } from './known.ts';
import type { Span, View } from './span.ts';

const SIGN = /@|\[at\]|\(at\)|\[@\]|%40/g;
const LOCAL = /[\w.+%=*'!$^{|}~-]/;
/** https://www.amazon.co.jp@evil.example: what stands before the sign is the URL's affair. */
const AS_USER = /(?:tt|xx)ps?:[\\/]{1,3}[^\s\\/?#]{1,255}$/;
const HOST = /(?:(?:[\p{L}\p{N}-]|●){1,63}(?:\.|\[\.\]|\(\.\))){1,8}(?:[a-z][a-z0-9-]{1,62})/uy;
/** No local part is longer (RFC 5321: 64), but what stands before one must not stay behind half cut. */
const LONGEST_LOCAL = 256;
/** Desks, and the addresses that genuine mails come from. Nobody's mailbox lies there. */
const PUBLIC = /@(?:amazon\.(?:co\.jp|com|jp)|antiphishing\.jp|dekyo\.or\.jp)$/;

const SERIAL = /^(?=\D*\d\D*\d\D*\d\D*\d)[\w.+=-]{24,}$/;

export function addressesIn({ folded }: View, { senders }: Known): Span[] {
  const spans: Span[] = [];
  let behind = 0;
  for (const match of folded.matchAll(SIGN)) {
    const sign = match.index;
    let start = sign;
    // `behind` keeps the walk linear where signs stand close together.
    while (start > behind && sign - start < LONGEST_LOCAL && LOCAL.test(folded[start - 1] as string)) start--;
    if (AS_USER.test(folded.slice(Math.max(behind, sign - LONGEST_LOCAL), sign))) continue;
    HOST.lastIndex = sign + match[0].length;
    const host = HOST.exec(folded);
    if (start === sign || !host) continue;
    const end = HOST.lastIndex;
    const local = folded.slice(start, sign).replace(/^'/, '');
    const at = `@${host[0]}`.replace(/\[\.\]|\(\.\)/g, '.');
    const plain = local + at;
    // "envelope-from=user@host" in a header names the same address; "i=@host" names none.
    const field = local.slice(local.lastIndexOf('=') + 1);
    behind = end;
    if (field === '' || plain.includes('●')) continue;
    if (senders.has(plain) || senders.has(field + at) || PUBLIC.test(plain)) {
      // A bounce address made for one mail: what stands before the @ is a serial number.
      if (SERIAL.test(field))
        spans.push({ start: sign - field.length, end: sign, kind: 'code', mask: '●●●' });
      continue;
    }
    spans.push({ start, end, kind: 'address', mask: '[メールアドレス]' });
  }
  return spans;
}
